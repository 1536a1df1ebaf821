package org.zhihe.casework.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.access.ServiceSecret;

class QueryCodesTest {
    private final QueryCodes codes = new QueryCodes(new ServiceSecret(new byte[32]));
    private final Party party = party(7, 1);

    private static Party party(long id, int codeVersion) {
        return new Party(
                id,
                3,
                Side.APPLICANT,
                0,
                PartyKind.PERSON,
                "张三",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                codeVersion,
                null);
    }

    @Test
    void aCodeIsThreeGroupsOfFourWithoutLettersThatAreMistaken() {
        assertThat(codes.of(party)).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @Test
    void aCodeStaysTheSame() {
        assertThat(codes.of(party)).isEqualTo(new QueryCodes(new ServiceSecret(new byte[32])).of(party(7, 1)));
    }

    @Test
    void everyPartyEveryVersionAndEverySecretHasAnother() {
        byte[] otherSecret = new byte[32];
        otherSecret[0] = 1;
        assertThat(codes.of(party))
                .isNotEqualTo(codes.of(party(8, 1)))
                .isNotEqualTo(codes.of(party(7, 2)))
                .isNotEqualTo(new QueryCodes(new ServiceSecret(otherSecret)).of(party));
    }

    @Test
    void aCodeIsRecognisedHoweverItIsTyped() {
        String code = codes.of(party);
        assertThat(codes.matches(party, code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(codes.matches(party, code.replace("-", "—").replace('0', 'o').replace('1', 'l')))
                .isTrue();
        assertThat(codes.matches(party, fullWidth(code))).isTrue();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c - 0x20 + 0xff00)));
        return wide.toString();
    }

    @Test
    void anotherCodeIsNotRecognised() {
        assertThat(codes.matches(party, codes.of(party(8, 1)))).isFalse();
        assertThat(codes.matches(party, "")).isFalse();
        assertThat(codes.matches(party, codes.of(party) + "0")).isFalse();
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new ServiceSecret(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
