RuleSet: S003
* insert CitationUrl(S003, confirmed, Putzer 2020, [[Putzer D, Schullian P, Jaschke W, Bale R. RöFo 2020;192:422-430]], https://doi.org/10.1055/a-1030-4631)

RuleSet: S004
* insert CitationUrl(S004, confirmed, de Baere 2015, [[de Baere et al. GEP-NETs update: interventional radiology. Eur J Endocrinol 2015;172:R151-66]], https://doi.org/10.1530/EJE-14-0630)
