package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;
import static org.zhihe.casework.evidence.EvidenceAtHand.seenBy;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;

class VerificationTest extends CaseworkTest {
    private static final String FROM = "192.0.2.9";

    private final Verification verification = the(Verification.class);
    private final EvidenceAtHand evidence = the(EvidenceAtHand.class);
    private final MatterAtHand matter = aFiling().accepted();
    private final byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);

    private long handIn() {
        return evidence.handIn(matter.applicantAccess(), seenBy(Visibility.OWN_SIDE), "合同.txt", bytes);
    }

    private static String hash(String which, long id) {
        return texts(
                        "SELECT k." + which
                                + " FROM evidence e JOIN evidence_content k ON k.sha256 = e.sha256 WHERE e.id = ?",
                        id)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"sha256", "sm3"})
    void saysThatTheFileWasReceivedAndIsUnchanged(String which) {
        Instant received = CLOCK.instant();
        long id = handIn();
        CLOCK.pass(Duration.ofDays(2));
        assertThat(verification.verify(hash(which, id), FROM)).contains(new Verified(received, Finding.UNCHANGED));
        assertThat(texts(
                        "SELECT CONCAT_WS(' ', actor_kind, network, details) FROM custody_entry"
                                + " WHERE evidence_id = ? AND act = 'VERIFIED'",
                        id))
                .containsExactly("NOBODY 192.0.2.9 @Finding.UNCHANGED");
    }

    @Test
    void namesTheFirstOfSeveralReceipts() {
        Instant first = CLOCK.instant();
        handIn();
        CLOCK.pass(Duration.ofDays(1));
        long again = handIn();
        assertThat(verification.verify(hash("sha256", again), FROM))
                .map(Verified::receivedAt)
                .contains(first);
    }

    @Test
    void doesNotCallUnchangedWhatIsNot() throws IOException {
        long id = handIn();
        String sha256 = hash("sha256", id);
        Path kept = kept(sha256);
        byte[] original = Files.readAllBytes(kept);
        byte[] forged = original.clone();
        forged[3] ^= 1;
        try {
            kept.toFile().setWritable(true);
            Files.write(kept, forged);
            assertThat(verification.verify(sha256, FROM)).map(Verified::finding).contains(Finding.CHANGED);
            Files.delete(kept);
            assertThat(verification.verify(sha256, FROM)).map(Verified::finding).contains(Finding.CHANGED);
        } finally {
            Files.write(kept, original);
        }
    }

    private static Path kept(String sha256) {
        String store = the(Environment.class).getRequiredProperty("zhihe.evidence-directory", String.class);
        return Path.of(store, sha256.substring(0, 2), sha256.substring(2, 4), sha256);
    }

    @Test
    void isDoneByStaffOnOneFile() {
        long one = handIn();
        long same = handIn();
        Evidence item = the(EvidenceDesk.class).find(clerk(), matter.number(), one);
        assertThat(verification.check(item, clerk().actor())).isEqualTo(Finding.UNCHANGED);
        assertThat(texts(
                        "SELECT CONCAT_WS(' ', evidence_id, staff_id) FROM custody_entry"
                                + " WHERE act = 'VERIFIED' AND evidence_id IN (?, ?)",
                        one,
                        same))
                .containsExactly(one + " " + clerk().id());
    }

    @Test
    void knowsNothingOfWhatIsInNoRecord() {
        String formKey = evidence.draft("草稿.txt", ("没有提交 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        String drafted = texts("SELECT sha256 FROM draft_file WHERE form_key = ?", formKey)
                .get(0);
        assertThat(verification.verify(drafted, FROM)).isEmpty();
        assertThat(verification.verify("7e57".repeat(16), FROM)).isEmpty();
    }

    @Test
    void enoughQuestionsAtOnceAreAnsweredWithoutReading() throws Exception {
        long id = handIn();
        String sha256 = hash("sha256", id);
        EvidenceStore slow = new Waiting();
        Verification busy = new Verification(
                the(EvidenceItems.class),
                new ContentCheck(slow, the(EvidenceContents.class)),
                the(VerificationLog.class));
        Thread one = new Thread(() -> busy.verify(sha256, FROM));
        Thread two = new Thread(() -> busy.verify(sha256, FROM));
        one.start();
        two.start();
        ((Waiting) slow).bothRead.await();
        assertThat(busy.verify(sha256, FROM)).map(Verified::finding).contains(Finding.NOT_CHECKED);
        ((Waiting) slow).goOn.countDown();
        one.join();
        two.join();
    }

    /** Holds whoever reads until it is told to go on. */
    private static final class Waiting implements EvidenceStore {
        private final java.util.concurrent.CountDownLatch bothRead = new java.util.concurrent.CountDownLatch(2);
        private final java.util.concurrent.CountDownLatch goOn = new java.util.concurrent.CountDownLatch(1);

        @Override
        public Stored keep(java.io.InputStream content, java.util.function.Consumer<Stored> announced) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.util.stream.Stream<Kept> all() {
            return java.util.stream.Stream.empty();
        }

        @Override
        public void remove(String sha256) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.io.InputStream open(String sha256) throws IOException {
            bothRead.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return java.io.InputStream.nullInputStream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "9F86D081884C7D65 9A2FEAA0C55AD015 A3BF4F1B2B0B822C D15D6C15B0F00A08, true",
        "9f:86:d0:81:88:4c:7d:65:9a:2f:ea:a0:c5:5a:d0:15:a3:bf:4f:1b:2b:0b:82:2c:d1:5d:6c:15:b0:f0:0a:08, true",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0, false",
        "gf86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, false",
        "OR 1=1, false",
    })
    void aHashIsReadAsPeoplePasteIt(String text, boolean one) {
        assertThat(Verification.hash(text).isPresent()).isEqualTo(one);
    }

    @Test
    void theRecordKeepsTheCustodyOfEveryFileWithTheseBytes() {
        long one = handIn();
        long two = handIn();
        verification.verify(hash("sha256", one), FROM);
        assertThat(the(Rows.class)
                        .column(
                                "SELECT evidence_id FROM custody_entry WHERE act = 'VERIFIED' AND evidence_id IN (?, ?)"
                                        + " ORDER BY evidence_id",
                                one,
                                two))
                .containsExactly(String.valueOf(one), String.valueOf(two));
    }
}
