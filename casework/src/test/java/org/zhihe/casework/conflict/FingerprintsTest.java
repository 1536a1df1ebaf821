package org.zhihe.casework.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.access.ServiceSecret;

class FingerprintsTest {
    private final Fingerprints prints = new Fingerprints(new ServiceSecret(new byte[32]));

    private List<String> phone(String written) {
        return prints.of(new Contact(null, null, written, null));
    }

    private List<String> email(String written) {
        return prints.of(new Contact(null, written, null, null));
    }

    @Test
    void areEqualHoweverTheSameIsWritten() {
        assertThat(phone("138 0000-1234"))
                .hasSize(1)
                .isEqualTo(phone("+86 13800001234"))
                .isEqualTo(phone("008613800001234"))
                .isEqualTo(phone("１３８００００１２３４"));
        assertThat(email("Li.Si@Example.invalid ")).isEqualTo(email("li.si@example.INVALID"));
        assertThat(prints.of(new Contact(null, null, null, "11010519491231002x")))
                .isEqualTo(prints.of(new Contact(null, null, null, "11010519491231002X")));
    }

    @Test
    void differWithWhatIsMeantAndWithTheSecret() {
        assertThat(phone("13800001234")).isNotEqualTo(phone("13800001235"));
        assertThat(phone("13800001234")).isNotEqualTo(prints.of(new Contact(null, null, null, "13800001234")));
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(phone("13800001234"))
                .isNotEqualTo(
                        new Fingerprints(new ServiceSecret(other)).of(new Contact(null, null, "13800001234", null)));
    }

    @Test
    void areNoneForWhatIsMissingOrNobodysOwn() {
        assertThat(phone("12345")).isEmpty();
        assertThat(phone("转 8001")).isEmpty();
        assertThat(email("  ")).isEmpty();
        assertThat(prints.of(new Contact(null, null, null, null))).isEmpty();
    }
}
