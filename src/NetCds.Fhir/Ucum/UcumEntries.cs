using System.Collections.Frozen;
using System.Globalization;

namespace NetCds.Fhir.Ucum;

/// <summary>The table of units (UCUM 2.1, tables 1 to 24, as far as they are in clinical use).</summary>
internal static class UcumEntries
{
    // Symbol, "m" when it takes prefixes, then number and defining unit; a base unit has none. After "+" what is added before multiplying.
    private const string Table = """
        m m
        s m
        g m
        rad m
        K m
        C m
        cd m
        mol m
        [iU] m
        [arb'U] m
        10* - 10 1
        10^ - 10 1
        [pi] - 3.141592653589793238462643383 1
        % - 1 10*-2
        [ppth] - 1 10*-3
        [ppm] - 1 10*-6
        [ppb] - 1 10*-9
        [pptr] - 1 10*-12
        sr m 1 rad2
        Hz m 1 s-1
        N m 1 kg.m/s2
        Pa m 1 N/m2
        J m 1 N.m
        W m 1 J/s
        A m 1 C/s
        V m 1 J/C
        F m 1 C/V
        Ohm m 1 V/A
        S m 1 Ohm-1
        Wb m 1 V.s
        T m 1 Wb/m2
        H m 1 Wb/A
        Cel m 1 K + 273.15
        lm m 1 cd.sr
        lx m 1 lm/m2
        Bq m 1 s-1
        Gy m 1 J/kg
        Sv m 1 J/kg
        gon - 0.9 deg
        deg - 2/360 [pi].rad
        ' - 1/60 deg
        '' - 1/60 '
        l m 1 dm3
        L m 1 l
        ar m 100 m2
        min - 60 s
        h - 60 min
        d - 24 h
        a_t - 365.24219 d
        a_j - 365.25 d
        a_g - 365.2425 d
        a - 1 a_j
        wk - 7 d
        mo_s - 29.53059 d
        mo_j - 1/12 a_j
        mo_g - 1/12 a_g
        mo - 1 mo_j
        t m 1000 kg
        bar m 100000 Pa
        u m 1.66053906660e-24 g
        eV m 1.602176634e-19 J
        AU - 149597.870691 Mm
        pc m 3.085678e16 m
        [c] m 299792458 m/s
        [h] m 6.62607015e-34 J.s
        [k] m 1.380649e-23 J/K
        [eps_0] m 8.854187817e-12 F/m
        [e] m 1.602176634e-19 C
        [m_e] m 9.1093837139e-28 g
        [m_p] m 1.67262192595e-24 g
        [G] m 6.67430e-11 m3.kg-1.s-2
        [g] m 9.80665 m/s2
        atm - 101325 Pa
        [ly] m 1 [c].a_j
        gf m 1 g.[g]
        [lbf_av] - 1 [lb_av].[g]
        Ky m 1 cm-1
        Gal m 1 cm/s2
        dyn m 1 g.cm/s2
        erg m 1 dyn.cm
        P m 1 dyn.s/cm2
        Bi m 10 A
        St m 1 cm2/s
        Mx m 1e-8 Wb
        G m 1e-4 T
        Oe m 250 A/m/[pi]
        Gb m 1 Oe.cm
        sb m 1 cd/cm2
        Lmb m 1 cd/cm2/[pi]
        ph m 1e-4 lx
        Ci m 37e9 Bq
        R m 2.58e-4 C/kg
        RAD m 100 erg/g
        REM m 1 RAD
        [in_i] - 2.54 cm
        [ft_i] - 12 [in_i]
        [yd_i] - 3 [ft_i]
        [mi_i] - 5280 [ft_i]
        [fth_i] - 6 [ft_i]
        [nmi_i] - 1852 m
        [kn_i] - 1 [nmi_i]/h
        [sin_i] - 1 [in_i]2
        [sft_i] - 1 [ft_i]2
        [syd_i] - 1 [yd_i]2
        [cin_i] - 1 [in_i]3
        [cft_i] - 1 [ft_i]3
        [cyd_i] - 1 [yd_i]3
        [hd_i] - 4 [in_i]
        [mil_i] - 0.001 [in_i]
        [cml_i] - 1 [pi]/4.[mil_i]2
        [ft_us] - 1200/3937 m
        [yd_us] - 3 [ft_us]
        [in_us] - 1/12 [ft_us]
        [mi_us] - 5280 [ft_us]
        [acr_us] - 43560 [ft_us]2
        [gal_us] - 231 [in_i]3
        [bbl_us] - 42 [gal_us]
        [qt_us] - 1/4 [gal_us]
        [pt_us] - 1/2 [qt_us]
        [gil_us] - 1/4 [pt_us]
        [foz_us] - 1/4 [gil_us]
        [fdr_us] - 1/8 [foz_us]
        [min_us] - 1/60 [fdr_us]
        [tbs_us] - 1/2 [foz_us]
        [tsp_us] - 1/3 [tbs_us]
        [cup_us] - 16 [tbs_us]
        [foz_m] - 30 mL
        [cup_m] - 240 mL
        [tsp_m] - 5 mL
        [tbs_m] - 15 mL
        [gal_br] - 4.54609 l
        [qt_br] - 1/4 [gal_br]
        [pt_br] - 1/2 [qt_br]
        [gil_br] - 1/4 [pt_br]
        [foz_br] - 1/5 [gil_br]
        [gr] - 64.79891 mg
        [lb_av] - 7000 [gr]
        [oz_av] - 1/16 [lb_av]
        [dr_av] - 1/16 [oz_av]
        [scwt_av] - 100 [lb_av]
        [lcwt_av] - 112 [lb_av]
        [ston_av] - 20 [scwt_av]
        [lton_av] - 20 [lcwt_av]
        [stone_av] - 14 [lb_av]
        [pwt_tr] - 24 [gr]
        [oz_tr] - 20 [pwt_tr]
        [lb_tr] - 12 [oz_tr]
        [sc_ap] - 20 [gr]
        [dr_ap] - 3 [sc_ap]
        [oz_ap] - 8 [dr_ap]
        [lb_ap] - 12 [oz_ap]
        [oz_m] - 28 g
        [lne] - 1/12 [in_i]
        [pnt] - 1/6 [lne]
        [pca] - 12 [pnt]
        [degF] - 5/9 K + 459.67
        [degR] - 5/9 K
        [degRe] - 5/4 K + 218.52
        cal_[15] m 4.18580 J
        cal_[20] m 4.18190 J
        cal_m m 4.19002 J
        cal_IT m 4.1868 J
        cal_th m 4.184 J
        cal m 1 cal_th
        [Cal] - 1 kcal_th
        [Btu_th] - 1.054350 kJ
        [Btu] - 1 [Btu_th]
        [HP] - 550 [ft_i].[lbf_av]/s
        tex m 1 g/km
        [den] - 1/9 g/km
        m[H2O] m 9.80665 kPa
        m[Hg] m 133.3220 kPa
        [in_i'H2O] - 1 m[H2O].[in_i]/m
        [in_i'Hg] - 1 m[Hg].[in_i]/m
        [psi] - 1 [lbf_av]/[in_i]2
        [PRU] - 1 mm[Hg].s/ml
        [wood'U] - 1 mm[Hg].min/L
        [diop] - 1 /m
        [mesh_i] - 1 /[in_i]
        [Ch] - 1/3 mm
        [drp] - 1/20 ml
        [hnsf'U] -
        [MET] - 3.5 mL/min/kg
        [HPF] -
        [LPF] - 100 [HPF]
        kat m 1 mol/s
        U m 1 umol/min
        eq m 1 mol
        osm m 1 mol
        [pH] -
        g% m 1 g/dl
        [S] - 1e-13 s
        [IU] m 1 [iU]
        [USP'U] m
        [GPL'U] -
        [MPL'U] -
        [APL'U] -
        [beth'U] -
        [anti'Xa'U] -
        [todd'U] -
        [dye'U] -
        [smgy'U] -
        [bdsk'U] -
        [ka'U] -
        [knk'U] -
        [mclg'U] -
        [tb'U] -
        [CCID_50] -
        [TCID_50] -
        [EID_50] -
        [PFU] -
        [FFU] -
        [CFU] -
        [IR] -
        [BAU] -
        [AU] -
        [Amb'a'1'U] -
        [PNU] -
        [Lf] -
        [D'ag'U] -
        [FEU] -
        [ELU] -
        [EU] -
        Np m
        B m
        B[SPL] m
        B[V] m
        B[mV] m
        B[uV] m
        B[10.nV] m
        B[W] m
        B[kW] m
        st m 1 m3
        Ao - 0.1 nm
        b - 100 fm2
        att - 1 kgf/cm2
        mho m 1 S
        [p'diop] - 1 rad
        %[slope] - 1 deg
        bit_s -
        bit m 1 1
        By m 8 bit
        Bd m 1 /s
        [car_m] - 0.2 g
        [car_Au] - 1/24 1
        [smoot] - 67 [in_i]
        [m/s2/Hz^0.5] -
        [NTU] -
        [FNU] -
        [hp_X] -
        [hp_C] -
        [hp_M] -
        [hp_Q] -
        [kp_X] -
        [kp_C] -
        [kp_M] -
        [kp_Q] -
        """;

    /// <summary>Reads the table.</summary>
    public static FrozenDictionary<string, UcumEntry> Read()
    {
        var entries = new Dictionary<string, UcumEntry>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split(' ');
            var isBase = fields.Length < 4;
            entries.Add(fields[0], new UcumEntry(
                fields[0], fields[1] == "m", isBase ? Rational.One : UcumTable.Number(fields[2]), isBase ? null : fields[3],
                fields.Length == 6 ? decimal.Parse(fields[5], CultureInfo.InvariantCulture) : 0));
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
