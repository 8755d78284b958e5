package closewright.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example of FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aTextHasTheDigestOfItsBytesHoweverItIsGiven() throws Exception {
        assertThat(Sha256.of("abc").hex()).isEqualTo(ABC);
        assertThat(Sha256.of(Stream.of("a", "", "bc")).hex()).isEqualTo(ABC);
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.UTF_8))).hasToString(ABC);
    }
}
