package org.zhihe.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.access.ServiceSecret;
import org.zhihe.casework.matter.Actor;

class AuditChainTest extends CaseworkTest {
    private final Tampering tampering = the(Tampering.class);
    /** Number of the last link; it and the six before hold entries of this test. */
    private long last;

    @BeforeEach
    void sevenEntriesAreLinked() {
        enter(7);
        last = link();
    }

    private static void enter(int times) {
        for (int i = 0; i < times; i++) {
            the(Audit.class).record(Act.EVIDENCE_READ, Actor.staff(7), 4711L, "evidence " + i);
        }
    }

    private static long link() {
        long after = 0;
        AuditChain.Stretch stretch;
        do {
            stretch = the(AuditChain.class).extend(after);
            after = stretch.reached();
        } while (!stretch.last());
        return head().seq();
    }

    private static AuditLink head() {
        return the(AuditChain.class).head().orElseThrow();
    }

    private static long entryOf(long seq) {
        return count("SELECT entry_id FROM audit_link WHERE seq = ?", seq);
    }

    private String flawAfter(String... crimes) throws SQLException {
        return tampering.foundAfter(crimes).flaw();
    }

    private String unlike(long seq) {
        return "entry " + entryOf(seq) + " is not what link " + seq + " of " + head().day() + " holds";
    }

    @Nested
    class Linking {
        @Test
        void holdsEveryEntryOnce() throws SQLException {
            AuditVerifier.Verdict verdict = tampering.foundAfter();
            assertThat(verdict.flaw()).isNull();
            assertThat(verdict.links()).isEqualTo(last).isEqualTo(count("SELECT COUNT(*) FROM audit_entry"));
            assertThat(verdict.head().hash()).isEqualTo(head().hash());
        }

        @Test
        void againAddsNothing() {
            assertThat(link()).isEqualTo(last);
        }

        @Test
        void inStretchesReachesTheEndToo() throws SQLException {
            enter(AuditChain.MOST + 3);
            assertThat(the(AuditChain.class).extend(entryOf(last)))
                    .isEqualTo(new AuditChain.Stretch(AuditChain.MOST, entryOf(last + AuditChain.MOST), false));
            assertThat(link()).isEqualTo(last + AuditChain.MOST + 3);
            assertThat(flawAfter()).isNull();
        }

        /** An id is drawn before the commit: a later one may be seen first. */
        @Test
        void takesAnEntryThatIsCommittedLateBehindYoungerOnes() throws SQLException {
            inTransaction(() -> {
                enter(1);
                CompletableFuture.runAsync(() -> {
                            enter(1);
                            link();
                        })
                        .join();
                return null;
            });
            assertThat(link()).isEqualTo(last + 2);
            assertThat(entryOf(last + 2)).isLessThan(entryOf(last + 1));
            assertThat(flawAfter()).isNull();
        }

        @Test
        void byTwoProgramsAtOnceMakesOneChain() throws SQLException {
            enter(40);
            CompletableFuture<?>[] both = new CompletableFuture<?>[2];
            for (int i = 0; i < both.length; i++) {
                both[i] = CompletableFuture.runAsync(AuditChainTest::link);
            }
            CompletableFuture.allOf(both).exceptionally(crossed -> null).join();
            assertThat(link()).isEqualTo(last + 40);
            assertThat(flawAfter()).isNull();
        }

        @Test
        void settlesWhatIsOlderThanAnyTransaction() {
            CLOCK.turnTo(LocalDate.of(2036, 1, 1));
            enter(1);
            long newest = count("SELECT MAX(id) FROM audit_entry");
            assertThat(the(AuditChain.class).settled()).isLessThan(newest);
            CLOCK.pass(AuditChain.SETTLED.plusMillis(1));
            assertThat(the(AuditChain.class).settled()).isEqualTo(newest);
        }
    }

    @Nested
    class ADay {
        @Test
        void beginsWithTheLastHashOfTheDayBefore() throws SQLException {
            LocalDate before = head().day();
            CLOCK.turnTo(before.plusDays(1));
            enter(2);
            link();
            assertThat(head().day()).isEqualTo(before.plusDays(1));
            assertThat(tampering.foundOn(head().day()).links()).isEqualTo(2);
            assertThat(tampering.foundOn(head().day()).flaw()).isNull();
            assertThat(flawAfter()).isNull();
        }

        @Test
        void isNotTakenBackByAClockThatIsBehind() throws SQLException {
            LocalDate day = head().day();
            CLOCK.turnTo(day.minusDays(3));
            enter(1);
            link();
            assertThat(head().day()).isEqualTo(day);
            assertThat(flawAfter()).isNull();
        }

        @Test
        void isHeldAtItsEndByTheDayAfter() throws SQLException {
            LocalDate day = head().day();
            CLOCK.turnTo(day.plusDays(1));
            enter(1);
            link();
            assertThat(tampering
                            .foundOn(day, "DELETE FROM audit_link WHERE seq = " + last)
                            .flaw())
                    .isEqualTo("link " + last + " is missing");
            assertThat(tampering
                            .foundOn(day, "UPDATE audit_entry SET subject = 'x' WHERE id = " + entryOf(last))
                            .flaw())
                    .contains("entry " + entryOf(last));
        }
    }

    @Nested
    class L04_ACrimeOfTheSchemasOwner {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "act = 'SIGNED_OUT'",
                    "occurred_at = occurred_at + INTERVAL 1 MICROSECOND",
                    "actor_kind = 'PARTY'",
                    "actor_id = NULL",
                    "matter_id = 1",
                    "outcome = 'REFUSED'",
                    "subject = 'evidence 99'",
                    "network = '192.0.2.1'"
                })
        void changingAnEntryIsNamed(String change) throws SQLException {
            long bad = last - 3;
            assertThat(flawAfter("UPDATE audit_entry SET " + change + " WHERE id = " + entryOf(bad)))
                    .isEqualTo(unlike(bad));
        }

        @Test
        void removingAnEntryIsNamed() throws SQLException {
            long entry = entryOf(last - 3);
            assertThat(flawAfter("DELETE FROM audit_entry WHERE id = " + entry))
                    .startsWith("entry " + entry + " is missing");
        }

        @Test
        void removingALinkIsNamed() throws SQLException {
            long bad = last - 3;
            assertThat(flawAfter("DELETE FROM audit_link WHERE seq = " + bad)).isEqualTo("link " + bad + " is missing");
        }

        @Test
        void removingBothAndClosingTheGapIsNamed() throws SQLException {
            long bad = last - 3;
            long after = entryOf(bad + 1);
            assertThat(flawAfter(
                            "DELETE FROM audit_entry WHERE id = " + entryOf(bad),
                            "DELETE FROM audit_link WHERE seq = " + bad,
                            "UPDATE audit_link SET seq = seq - 1 WHERE seq > " + bad + " ORDER BY seq"))
                    .startsWith("entry " + after + " is not what link " + bad);
        }

        @Test
        void swappingEntriesIsNamed() throws SQLException {
            long one = entryOf(last - 4);
            long other = entryOf(last - 2);
            assertThat(flawAfter(
                            "UPDATE audit_entry SET id = -1 WHERE id = " + one,
                            "UPDATE audit_entry SET id = " + one + " WHERE id = " + other,
                            "UPDATE audit_entry SET id = " + other + " WHERE id = -1"))
                    .isEqualTo(unlike(last - 4));
        }

        @Test
        void swappingLinksIsNamed() throws SQLException {
            long one = last - 4;
            assertThat(flawAfter(
                            "UPDATE audit_link SET seq = -1 WHERE seq = " + one,
                            "UPDATE audit_link SET seq = " + one + " WHERE seq = " + (last - 2),
                            "UPDATE audit_link SET seq = " + (last - 2) + " WHERE seq = -1"))
                    .startsWith("entry " + entryOf(last - 2) + " is not what link " + one);
        }

        @Test
        void insertingAnEntryWithALinkIsNamed() throws SQLException {
            assertThat(flawAfter(
                            "INSERT INTO audit_entry (id, occurred_at, actor_kind, act, outcome, subject)"
                                    + " SELECT MAX(id) + 1, MAX(occurred_at), 'SYSTEM', 'SIGNED_IN', 'DONE', 'staff 1'"
                                    + " FROM audit_entry",
                            "INSERT INTO audit_link (seq, day, entry_id, hash) SELECT " + (last + 1)
                                    + ", MAX(day), MAX(entry_id) + 1, SHA2('forged', 256) FROM audit_link"))
                    .contains("is not what link " + (last + 1));
        }

        @Test
        void movingALinkToAnotherDayIsNamed() throws SQLException {
            assertThat(flawAfter("UPDATE audit_link SET day = day - INTERVAL 1 DAY WHERE seq = " + (last - 3)))
                    .startsWith("entry " + entryOf(last - 3) + " is not what link");
        }

        @Test
        void withAHashMadeAnewIsNamedAtTheNextLink() throws SQLException {
            long bad = last - 3;
            assertThat(flawAfter("UPDATE audit_link SET hash = SHA2('made anew', 256) WHERE seq = " + bad))
                    .isEqualTo(unlike(bad));
            assertThat(flawAfter(forgery(bad, the(ServiceSecret.class)))).isEqualTo(unlike(bad + 1));
        }

        /** Whoever owns the schema, but has not the service's secret. */
        @Test
        void makingTheEndAnewWithoutTheSecretIsNamed() throws SQLException {
            ServiceSecret guessed = new ServiceSecret(new byte[32]);
            assertThat(flawAfter(forgery(last, guessed))).isEqualTo(unlike(last));
            assertThat(flawAfter(forgery(last, the(ServiceSecret.class)))).isNull();
        }

        /** Another entry, and its link made anew. */
        private String[] forgery(long bad, ServiceSecret secret) {
            WrittenEntry forged = new WrittenEntry(
                    entryOf(bad),
                    "2026-01-01 00:00:00.000000",
                    "STAFF",
                    8L,
                    "SIGNED_IN",
                    "DONE",
                    null,
                    "staff 8",
                    null);
            String before =
                    texts("SELECT hash FROM audit_link WHERE seq = ?", bad - 1).get(0);
            String hash = forged.hashAfter(before, bad, head().day().toString(), secret);
            return new String[] {
                "UPDATE audit_entry SET occurred_at = '2026-01-01', actor_id = 8, act = 'SIGNED_IN',"
                        + " matter_id = NULL, subject = 'staff 8' WHERE id = " + entryOf(bad),
                "UPDATE audit_link SET hash = '" + hash + "' WHERE seq = " + bad
            };
        }

        /** Only the head that the log has kept tells of both being cut off at the end. */
        @Test
        void cuttingTheEndLeavesAnotherHead() throws SQLException {
            AuditVerifier.Verdict verdict = tampering.foundAfter(
                    "DELETE FROM audit_entry WHERE id = " + entryOf(last),
                    "DELETE FROM audit_link WHERE seq = " + last);
            assertThat(verdict.flaw()).isNull();
            assertThat(verdict.head().seq()).isEqualTo(last - 1);
        }
    }

    /** As the operator's log has kept it. */
    @Test
    void aHeadOfBeforeIsHeldUntilTheEndIsCutOrMadeAnew() throws SQLException {
        AuditVerification verification = the(AuditVerification.class);
        assertThat(verification.holds(last, head().hash())).isTrue();
        assertThat(verification.holds(last - 1, head().hash())).isFalse();
        assertThat(verification.holds(last + 1, head().hash())).isFalse();
    }

    @Test
    void anEntryThatNobodyLinksIsNamedAfterFiveMinutes() throws SQLException {
        String unlink = "DELETE FROM audit_link WHERE seq = " + last;
        assertThat(flawAfter(unlink)).isNull();
        CLOCK.pass(Duration.ofMinutes(5).plusMillis(1));
        assertThat(flawAfter(unlink)).isEqualTo("entry " + entryOf(last) + " was never linked");
        assertThat(tampering.foundOn(CLOCK.today(), unlink).flaw()).endsWith("was never linked");
    }

    @Test
    void aVerificationIsItselfAnEntry() throws SQLException {
        long before = count("SELECT COUNT(*) FROM audit_entry");
        assertThat(the(AuditVerification.class).everythingEntered().whole()).isTrue();
        assertThat(texts("SELECT CONCAT_WS(' ', act, outcome, subject) FROM audit_entry ORDER BY id DESC LIMIT 1"))
                .containsExactly("AUDIT_VERIFIED DONE links " + last);
        assertThat(count("SELECT COUNT(*) FROM audit_entry")).isEqualTo(before + 1);
    }
}
