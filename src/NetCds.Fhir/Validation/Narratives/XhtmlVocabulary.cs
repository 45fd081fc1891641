using System.Buffers;
using System.Text;

namespace NetCds.Fhir.Validation.Narratives;

/// <summary>The XHTML that a narrative may hold (FHIR R4, narrative.html#xhtml): chapters 7 to 11 without 9.4, and 15, of HTML 4.0, with links and images.</summary>
internal static class XhtmlVocabulary
{
    private const int LongestScheme = 16;

    private static readonly NameSet Elements = new(
        """
        a abbr acronym address area b bdo big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img kbd li map ol p
        pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var
        """);

    private static readonly NameSet CommonAttributes = new(
        """
        title style class id lang xml:lang xml:space xml:id dir xmlns accesskey tabindex span width align valign char charoff abbr axis headers scope rowspan colspan height
        """);

    private static readonly NameSet OwnAttributes = new(
        """
        a.href a.name a.charset a.type a.hreflang a.rel a.rev a.shape a.coords a.target img.src img.alt img.border img.longdesc img.usemap img.ismap img.name img.hspace img.vspace
        area.href area.alt area.shape area.coords area.nohref map.name blockquote.cite q.cite table.summary table.border table.frame table.rules table.cellspacing
        table.cellpadding table.bgcolor tr.bgcolor td.bgcolor th.bgcolor td.nowrap th.nowrap hr.size hr.noshade ol.start ol.type ol.compact ul.type ul.compact dl.compact
        li.value li.type br.clear
        """);

    private static readonly NameSet Entities = new(
        """
        amp lt gt quot apos nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo
        frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde
        Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
        ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu
        Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon
        phi chi psi omega thetasym upsih piv bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall
        part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus
        otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash
        mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro
        """);

    private static readonly NameSet Schemes = new("http https mailto tel ftp");

    private static readonly NameSet ImageSchemes = new("data cid");

    public static bool IsElement(ReadOnlySpan<byte> name) => Elements.Contains(name);

    public static bool IsAttribute(ReadOnlySpan<byte> element, ReadOnlySpan<byte> name) => CommonAttributes.Contains(name) || OwnAttributes.Contains(element, name);

    public static bool IsEntity(ReadOnlySpan<byte> name) => Entities.Contains(name);

    /// <summary>Whether a link may lead there: relative, into the page, or over a scheme that a browser follows without running anything.</summary>
    public static bool IsLink(ReadOnlySpan<byte> address, bool isImage)
    {
        while (address is [(byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n', ..])
        {
            address = address[1..];
        }

        var end = address.IndexOfAny(":/?#"u8);
        if (end < 0 || address[end] != ':')
        {
            return true;
        }

        Span<byte> scheme = stackalloc byte[LongestScheme];
        return Ascii.ToLower(address[..end], scheme, out var length) == OperationStatus.Done && (Schemes.Contains(scheme[..length]) || (isImage && ImageSchemes.Contains(scheme[..length])));
    }
}
