using Microsoft.AspNetCore.Http;
using NetCds.Server.Calls;

namespace NetCds.Server.Tests.Calls;

public sealed class JsonContentTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("application/json", true)]
    [InlineData("Application/JSON; charset=UTF-8", true)]
    [InlineData("application/json;charset=\"utf-8\"", true)]
    [InlineData("application/fhir+json", true)]
    [InlineData("application/json; charset=utf-16", false)]
    [InlineData("text/plain", false)]
    [InlineData("application/xml", false)]
    [InlineData("application/jsonp", false)]
    [InlineData("application/x-www-form-urlencoded", false)]
    public void IsAccepted_ContentType_IsJsonInUtf8(string? contentType, bool expected) => Assert.Equal(expected, JsonContent.IsAccepted(contentType));

    [Theory]
    [InlineData(null, false)]
    [InlineData("identity", false)]
    [InlineData("gzip", true)]
    [InlineData("GZIP", true)]
    [InlineData("br", null)]
    [InlineData("gzip, gzip", null)]
    public void IsGzip_ContentEncoding_IsGzipOrNothing(string? encoding, bool? expected)
    {
        IHeaderDictionary headers = new HeaderDictionary();
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        Assert.Equal(expected, JsonContent.IsGzip(headers));
    }
}
