package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;

class UploadsTest extends CaseworkTest {
    private final Uploads uploads = the(Uploads.class);
    private static final long LARGEST = 200L * 1024 * 1024;

    private final String formKey = UUID.randomUUID().toString();

    private void add(String name, InputStream content) {
        try {
            uploads.add(formKey, EvidencePurpose.OTHER, name, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String name) {
        add(name, Samples.of(name));
    }

    @Test
    void aFileWaitsWithItsFormAndIsFiledWithIt() {
        AFiling filing = aFiling().withForm(formKey);
        add("营业执照.PDF");
        assertThat(uploads.ofForm(formKey)).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("营业执照.PDF");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
        });
        MatterAtHand matter = filing.filed();
        assertThat(uploads.ofForm(formKey)).isEmpty();
        assertThat(the(PartyEvidence.class).of(matter.applicantAccess()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.partyId()).isEqualTo(matter.applicant().id());
                    assertThat(item.sha256()).matches("[0-9a-f]{64}");
                });
    }

    @Test
    void aFileCanBeTakenOutOfItsOwnFormOnly() {
        add("一.png");
        add("二.png");
        long first = uploads.ofForm(formKey).get(0).id();
        uploads.remove(UUID.randomUUID().toString(), first);
        assertThat(uploads.ofForm(formKey)).hasSize(2);
        uploads.remove(formKey, first);
        assertThat(uploads.ofForm(formKey)).extracting(DraftFile::name).containsExactly("二.png");
    }

    @Nested
    class IsRefused {
        private void refusedAs(String reason, Runnable act) {
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(FileRefused.class, refusal -> assertThat(refusal.messageKey())
                            .isEqualTo("refusal.file." + reason));
        }

        @ParameterizedTest
        @ValueSource(strings = {"程序.exe", "页面.html", "图.svg", "没有后缀", "pdf", "照片.jpg.js", "合同.pdf.", ""})
        void aKindThatIsNotTaken(String name) {
            refusedAs("kind", () -> add(name, Samples.of("a.txt")));
        }

        @Test
        void anEmptyFileOfWhichTheStoreKeepsNothing() {
            refusedAs("empty", () -> add("空.txt", InputStream.nullInputStream()));
            assertThat(uploads.ofForm(formKey)).isEmpty();
        }

        @Test
        void aFileLargerThanTheLargest() {
            refusedAs("too-large", () -> add("长.mp4", new Movie(LARGEST + 1)));
            add("正好.mp4", new Movie(LARGEST));
            assertThat(uploads.ofForm(formKey)).extracting(DraftFile::size).containsExactly(LARGEST);
        }

        @Test
        void whatComesWhenTheDaysMeasureIsFullAndNobodyElseIsHurt() {
            Uploader full = Uploader.account(System.nanoTime());
            the(UploadQuota.class).count(full, the(UploadLimits.class).accountDay());
            refusedAs("day-full", () -> addBy(full));
            addBy(Uploader.account(System.nanoTime()));
            CLOCK.pass(Duration.ofDays(1));
            addBy(full);
            assertThat(uploads.ofForm(formKey)).hasSize(2);
        }

        @Test
        void P12_whatCannotBeKeptJustNow() {
            InputStream gone = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("No space left on device");
                }
            };
            refusedAs("not-kept", () -> add("票据.png", gone));
        }

        @Test
        void whatMakesAMatterTooLarge() {
            add("票据.png");
            MatterAtHand matter = aFiling().filed();
            the(Rows.class)
                    .change(
                            "INSERT INTO evidence (matter_id, party_id, sha256, name, media_type, size, received_at)"
                                    + " VALUES (?, ?, REPEAT('0', 64), '长.mp4', 'video/mp4', ?, NOW())",
                            matter.id(),
                            matter.applicant().id(),
                            the(UploadLimits.class).matter());
            refused(
                    "files.matter-full",
                    () -> inTransaction(() -> uploads.file(
                            formKey, matter.id(), matter.applicant().id())));
            assertThat(uploads.ofForm(formKey)).hasSize(1);
        }

        private void addBy(Uploader who) {
            uploads.add(who, formKey, EvidencePurpose.OTHER, "票据.png", Samples.of("票据.png"));
        }

        @ParameterizedTest(name = "{1} named {0}")
        @CsvSource({
            "照片.jpg, html", "照片.jpg, exe", "合同.pdf, html", "合同.pdf, txt", "录像.mp4, pdf", "说明.txt, exe",
            "说明.txt, pdf", "表.xlsx, exe", "照片.png, svg", "证据.zip, exe", "照片.jpg, png", "录音.mp3, html"
        })
        void U03_aContentThatIsNotWhatItsNameSays(String name, String content) {
            refusedAs("contradicts", () -> add(name, Samples.of("x." + content)));
            assertThat(uploads.ofForm(formKey)).isEmpty();
        }

        @Test
        void oneFileTooManyAndTheOthersStay() {
            for (int i = 0; i < the(UploadLimits.class).mostFiles(); i++) {
                add(i + ".jpg");
            }
            refusedAs("too-many", () -> add("又一张.jpg"));
            assertThat(uploads.ofForm(formKey)).hasSize(the(UploadLimits.class).mostFiles());
        }
    }

    /** So many bytes that begin as a film does, without the memory for them. */
    private static final class Movie extends InputStream {
        private final byte[] beginning = Samples.bytes("a.mp4");
        private final long length;
        private long at;

        Movie(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            long here = at++;
            return here < beginning.length ? beginning[(int) here] & 0xff : 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            if (at < beginning.length || at >= length) {
                int one = read();
                buffer[offset] = (byte) one;
                return one < 0 ? -1 : 1;
            }
            int zeros = (int) Math.min(count, length - at);
            Arrays.fill(buffer, offset, offset + zeros, (byte) 0);
            at += zeros;
            return zeros;
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void eachKindIsTakenUnderEachOfItsEndings(FileKind kind) {
        for (String ending : kind.endings()) {
            add("样本." + ending);
        }
        assertThat(uploads.ofForm(formKey)).hasSameSizeAs(kind.endings()).allMatch(file -> file.mediaType()
                .equals(kind.mediaType()));
    }

    @ParameterizedTest(name = "{0} is taken as {1}")
    @CsvSource({
        "a.jpeg, image/jpeg",
        "a.PNG, image/png",
        "a.b.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.txt, text/plain",
        "a.zip, application/zip",
    })
    void theTypeServedIsTheOneWeWrite(String name, String type) {
        add(name);
        assertThat(uploads.ofForm(formKey).get(0).mediaType()).isEqualTo(type);
    }
}
