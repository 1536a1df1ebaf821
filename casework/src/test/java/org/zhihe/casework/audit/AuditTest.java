package org.zhihe.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.MatterStatus;

class AuditTest extends CaseworkTest {
    private static final String OF_MATTER =
            "SELECT CONCAT_WS(' ', actor_kind, actor_id, act, outcome, subject) FROM audit_entry"
                    + " WHERE matter_id = ? ORDER BY id";

    @Nested
    class AChangeOfAMatter {
        @Test
        void isEnteredWithWhoMadeIt() {
            MatterAtHand matter = aFiling().accepted();
            assertThat(texts(OF_MATTER, matter.id()))
                    .containsExactly(
                            "PARTY " + matter.applicant().id() + " MATTER_CHANGED DONE FILED",
                            "STAFF " + clerk().id() + " MATTER_CHANGED DONE ACCEPTED");
        }

        @Test
        void thatIsRolledBackLeavesNoEntry() {
            MatterAtHand matter = aFiling().filed();
            assertThatThrownBy(() -> inTransaction(() -> {
                        the(IntakeDesk.class).accept(clerk(), matter.number(), matter.version());
                        throw new IllegalStateException("the lights go out");
                    }))
                    .hasMessage("the lights go out");
            assertThat(texts(OF_MATTER, matter.id())).hasSize(1);
        }

        @Test
        void P11_doesNotHappenWhenItCannotBeEntered() {
            MatterAtHand matter = aFiling().filed();
            the(UnwritableAudit.class).during(() -> assertThatThrownBy(
                            () -> the(IntakeDesk.class).accept(clerk(), matter.number(), matter.version()))
                    .hasMessageContaining("audit_entry"));
            assertThat(matter.status()).isEqualTo(MatterStatus.SUBMITTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "a@b", "line\nfeed"})
    void anEntryTakesNoWordsOfPeople(String subject) {
        assertThatThrownBy(() -> the(Audit.class).record(Act.EVIDENCE_READ, Actor.nobody(), null, subject))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntrySaysWhatWasTriedInVainAndFromWhere() {
        long account = CLOCK.instant().getNano() + 4711;
        the(Audit.class)
                .refused(Act.ACCESS_REFUSED, Actor.account(account), null, "POST /matters/{number}", "192.0.2.7");
        assertThat(texts(
                        "SELECT CONCAT_WS(' ', actor_kind, act, outcome, subject, network) FROM audit_entry"
                                + " WHERE actor_id = ? AND actor_kind = 'ACCOUNT'",
                        account))
                .containsExactly("ACCOUNT ACCESS_REFUSED REFUSED POST /matters/{number} 192.0.2.7");
    }

    /** The law asks for six months; here they stay for good. AuditRights tries, in vain, what the others never do. */
    @Test
    void L05_nothingThatRunsChangesOrRemovesEntries() throws IOException {
        Pattern crime = Pattern.compile("(?:UPDATE|DELETE\\s+FROM|TRUNCATE(?:\\s+TABLE)?|REPLACE\\s+INTO)\\s+audit_");
        assertThat("DELETE FROM audit_entry").containsPattern(crime);
        try (Stream<Path> sources = Stream.of("casework", "admin", "portal", "migrations")
                .flatMap(AuditTest::everythingIn)
                .filter(file -> !file.endsWith("AuditRights.java"))) {
            assertThat(sources).hasSizeGreaterThan(400).allSatisfy(file -> assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern(crime));
        }
    }

    private static Stream<Path> everythingIn(String module) {
        try {
            return Files.walk(Path.of("..", module, "src", "main"))
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
