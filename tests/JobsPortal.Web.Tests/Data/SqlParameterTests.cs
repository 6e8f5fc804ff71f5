using System.Data;
using Microsoft.Data.SqlClient;

namespace JobsPortal.Web.Tests.Data;

/// <summary>The stand-in for Microsoft.SqlServer.Server: without it every inferred parameter throws FileNotFoundException.</summary>
public sealed class SqlParameterTests
{
    public static TheoryData<object, SqlDbType> Values => new()
    {
        { 1, SqlDbType.Int },
        { 1L, SqlDbType.BigInt },
        { "가", SqlDbType.NVarChar },
        { true, SqlDbType.Bit },
        { Guid.Empty, SqlDbType.UniqueIdentifier },
        { DateTime.UnixEpoch, SqlDbType.DateTime },
        { new byte[] { 1 }, SqlDbType.VarBinary },
    };

    [Theory, MemberData(nameof(Values))]
    public void The_type_of_a_parameter_is_inferred(object value, SqlDbType expected) => Assert.Equal(expected, new SqlParameter("@p", value).SqlDbType);
}
