package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    private void refused(String key, String password, String... about) {
        assertThatThrownBy(() -> rules.refuseUnlessGood(password, about))
                .as(password.substring(0, Math.min(40, password.length())))
                .isInstanceOfSatisfying(PasswordRefused.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("refusal.password." + key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "马厩里有三块电池和一个订书钉",
                "  紫色 雨伞 在 屋顶 上  ",
                "vg7-tulip-Quartz",
                "𠮷野家门前的䶮字真难写呀",
                "qzvw kplm trsd hjbn"
            })
    void allowsAnyCharactersWithoutRulesOfComposition(String password) {
        assertThatCode(() -> rules.refuseUnlessGood(password)).doesNotThrowAnyException();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        refused("short", "𠮷野家门前的䶮字真");
        refused("short", "vg7-Qz!xW");
        assertThatCode(() -> rules.refuseUnlessGood("𠮷".repeat(3) + "紫色雨伞在屋顶上" + "x".repeat(189)))
                .doesNotThrowAnyException();
        refused("long", "紫色雨伞在屋顶上" + "y".repeat(193));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "password123",
                "qwertyuiop",
                "aaaaaaaaaaaa",
                "Passw0rd2026",
                "zhihe-admin",
                "abcdefghijkl",
                "20261121123",
                "mima.xianning"
            })
    void refusesWhatIsGuessedFirst(String password) {
        refused("weak", password);
    }

    @Test
    void refusesWhatIsBuiltFromThePersonsOwnData() {
        String password = "chenmin-shouli";
        assertThatCode(() -> rules.refuseUnlessGood("wangli-tulip-07")).doesNotThrowAnyException();
        refused("weak", password, "shouli", "chenmin@xianning.example", "陈敏");
        refused("weak", "湖北香泉茶业有限公司", "湖北香泉茶业有限公司");
    }

    @Test
    void refusesEveryPasswordOfTheListOfCommonOnes() throws IOException {
        List<String> common;
        String list = "matchers/dictionaries/passwords.txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Zxcvbn.class.getResourceAsStream(list)), StandardCharsets.UTF_8))) {
            common = reader.lines().limit(3000).toList();
        }
        assertThat(common).hasSize(3000).allSatisfy(password -> assertThatThrownBy(
                        () -> rules.refuseUnlessGood(password))
                .isInstanceOf(PasswordRefused.class));
    }

    @Test
    void spendsNoTimeOnAMegabyte() {
        rules.refuseUnlessGood("correct horse battery staple");
        String megabyte = "a1B-".repeat(262_144);
        long begun = System.nanoTime();
        refused("long", megabyte);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void hashesTellPasswordsApartBeyondTheirSeventySecondByte() {
        Passwords passwords = new Passwords(PasswordCost.IN_EARNEST);
        String beginning = "紫色雨伞".repeat(10);
        String hash = passwords.hash(beginning + "甲");
        assertThat(passwords.matches(beginning + "甲", hash)).isTrue();
        assertThat(passwords.matches(beginning + "乙", hash)).isFalse();
        assertThat(passwords.matches(beginning, hash)).isFalse();
        assertThat(passwords.matches(beginning, null)).isFalse();
    }

    @Test
    void whatRunsInEarnestTakesNineteenMebibytesAndTwoPassesForEveryGuess() {
        String hash = new Passwords(new PasswordCosts().cost()).hash("紫色雨伞");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
