package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;

class UploadsTest extends CaseworkTest {
    private final Uploads uploads = the(Uploads.class);
    private final String formKey = UUID.randomUUID().toString();

    private void add(String name, InputStream content) {
        try {
            uploads.add(formKey, EvidencePurpose.OTHER, name, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String name) {
        add(name, new ByteArrayInputStream(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
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
            refusedAs("kind", () -> add(name));
        }

        @Test
        void anEmptyFileOfWhichTheStoreKeepsNothing() {
            refusedAs("empty", () -> add("空.txt", InputStream.nullInputStream()));
            assertThat(uploads.ofForm(formKey)).isEmpty();
        }

        @Test
        void aFileLargerThanTheLargest() {
            refusedAs("too-large", () -> add("长.mp4", new Zeros(Uploads.LARGEST + 1)));
            add("正好.mp4", new Zeros(Uploads.LARGEST));
            assertThat(uploads.ofForm(formKey)).extracting(DraftFile::size).containsExactly(Uploads.LARGEST);
        }

        @Test
        void oneFileTooManyAndTheOthersStay() {
            for (int i = 0; i < Uploads.MOST; i++) {
                add(i + ".jpg");
            }
            refusedAs("too-many", () -> add("又一张.jpg"));
            assertThat(uploads.ofForm(formKey)).hasSize(Uploads.MOST);
        }
    }

    /** So many zero bytes, without the memory for them. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(length, left);
            left -= count;
            return count > 0 ? count : -1;
        }
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
