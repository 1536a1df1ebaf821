package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.evidence.ResumableUploads.Coming;
import org.zhihe.casework.evidence.ResumableUploads.State;

class ResumableUploadsTest extends CaseworkTest {
    private static final String BROWSER = "token of a browser";

    private final ResumableUploads uploads = the(ResumableUploads.class);
    private final String formKey = UUID.randomUUID().toString();
    private final byte[] film = film(100_000);

    private static byte[] film(int size) {
        byte[] film = Arrays.copyOf(Samples.bytes("a.mp4"), size);
        byte[] unique = UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(unique, 0, film, 64, unique.length);
        return film;
    }

    private Coming coming(String name, byte[] content, long changed) {
        return new Coming(formKey, EvidencePurpose.ACT, name, content.length, changed);
    }

    private State begun() {
        return uploads.begin(Uploader.SERVICE, BROWSER, coming("录像.mp4", film, 0));
    }

    private State send(String id, int from, int to) {
        try {
            return uploads.append(Uploader.SERVICE, id, BROWSER, from, new ByteArrayInputStream(film, from, to - from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<DraftFile> held() {
        return the(Uploads.class).ofForm(formKey);
    }

    @Test
    void aFileThatComesInPiecesIsWithItsFormWhenTheLastHasCome() throws IOException {
        String id = begun().id();
        assertThat(send(id, 0, 40_000).received()).isEqualTo(40_000);
        assertThat(held()).isEmpty();
        State whole = send(id, 40_000, film.length);
        assertThat(held()).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(whole.fileId());
            assertThat(file.name()).isEqualTo("录像.mp4");
            assertThat(file.purpose()).isEqualTo(EvidencePurpose.ACT);
            try (InputStream kept = the(EvidenceStore.class).open(file.sha256())) {
                assertThat(kept.readAllBytes()).isEqualTo(film);
            }
        });
        assertThat(the(PartFiles.class).length(id)).isZero();
    }

    @Test
    void U09_whatCameBeforeTheLineWasCutNeedNotComeAgain() throws IOException {
        String id = begun().id();
        InputStream cut = new SequenceInputStream(new ByteArrayInputStream(film, 0, 30_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThatThrownBy(() -> uploads.append(Uploader.SERVICE, id, BROWSER, 0, cut))
                .hasMessage("connection reset");
        assertThat(uploads.state(id, BROWSER).received()).isEqualTo(30_000);
        assertThat(send(id, 30_000, film.length).fileId()).isNotNull();
        assertThat(held()).hasSize(1);
    }

    @Test
    void aPieceThatDoesNotBelongWhereTheFileEndsIsRefusedWithItsEnd() {
        String id = begun().id();
        send(id, 0, 40_000);
        for (int offset : List.of(0, 39_999, 40_001)) {
            assertThatThrownBy(() -> send(id, offset, film.length))
                    .isInstanceOfSatisfying(PieceRefused.class, refused -> {
                        assertThat(refused.why()).isEqualTo(PieceRefused.Why.NOT_HERE);
                        assertThat(refused.end()).isEqualTo(40_000);
                    });
        }
        assertThat(send(id, 40_000, film.length).fileId()).isNotNull();
    }

    @Test
    void theSamePieceSentTwiceAtOnceIsWrittenOnce() {
        String id = begun().id();
        long taken = IntStream.range(0, 8)
                .parallel()
                .filter(i -> {
                    try {
                        send(id, 0, 50_000);
                        return true;
                    } catch (PieceRefused other) {
                        return false;
                    }
                })
                .count();
        assertThat(taken).isEqualTo(1);
        assertThat(send(id, 50_000, film.length).fileId()).isNotNull();
    }

    @Test
    void theLastPieceSentAgainPutsTheFileThereOnce() {
        String id = begun().id();
        Long first = send(id, 0, film.length).fileId();
        assertThat(send(id, film.length, film.length).fileId()).isEqualTo(first);
        assertThat(held()).hasSize(1);
    }

    @Test
    void U09_aFileWholeOnTheDiskWhenTheProgramWasKilledIsPutWithItsForm() throws IOException {
        String id = begun().id();
        the(PartFiles.class).append(id, 0, new ByteArrayInputStream(film), film.length);
        assertThat(uploads.state(id, BROWSER).fileId()).isEqualTo(held().get(0).id());
    }

    @Test
    void theSameFileChosenAgainGoesOnAndAnotherDoesNot() {
        State first = uploads.begin(Uploader.SERVICE, BROWSER, coming("录像.mp4", film, 7));
        send(first.id(), 0, 40_000);
        State again = uploads.begin(Uploader.SERVICE, BROWSER, coming("录像.mp4", film, 7));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.received()).isEqualTo(40_000);
        assertThat(uploads.begin(Uploader.SERVICE, BROWSER, coming("录像.mp4", film, 8))
                        .id())
                .isNotEqualTo(first.id());
        assertThat(uploads.begin(Uploader.SERVICE, "another browser", coming("录像.mp4", film, 7))
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void nobodyElseFindsIt() {
        String id = begun().id();
        notFound(() -> uploads.end(id, "another browser"));
        assertThatThrownBy(() -> uploads.state(id, "another browser"))
                .isInstanceOf(org.zhihe.casework.procedure.NotFound.class);
    }

    @Test
    void anEndedOneLeavesNothingWholeOrNot() {
        String half = begun().id();
        send(half, 0, 40_000);
        uploads.end(half, BROWSER);
        assertThat(the(PartFiles.class).length(half)).isZero();
        String whole = begun().id();
        send(whole, 0, film.length);
        uploads.end(whole, BROWSER);
        assertThat(held()).isEmpty();
    }

    @Test
    void whatIsNotWhatItsNameSaysLeavesNothing() {
        String id = uploads.begin(Uploader.SERVICE, BROWSER, coming("合同.pdf", film, 0))
                .id();
        assertThatThrownBy(() -> send(id, 0, film.length)).isInstanceOf(FileRefused.class);
        notFound(() -> uploads.end(id, BROWSER));
        assertThat(the(PartFiles.class).length(id)).isZero();
    }

    @Test
    void whatCannotBeTakenIsRefusedBeforeTheFirstByte() {
        long largest = the(UploadLimits.class).largest();
        refused("file.too-large", () -> begin("长.mp4", largest + 1));
        refused("file.empty", () -> begin("空.mp4", 0));
        refused("file.kind", () -> begin("程序.exe", 10));
        for (int i = 0; i < the(UploadLimits.class).mostFiles(); i++) {
            begin(i + ".mp4", 10);
        }
        refused("file.too-many", () -> begin("又一段.mp4", 10));
    }

    private void begin(String name, long length) {
        uploads.begin(Uploader.SERVICE, BROWSER, new Coming(formKey, EvidencePurpose.OTHER, name, length, 0));
    }

    @Test
    void whatNobodyGoesOnWithIsRemoved() throws IOException {
        String id = begun().id();
        send(id, 0, 40_000);
        CLOCK.pass(Duration.ofDays(3));
        String fresh = begun().id();
        uploads.sweep(CLOCK.instant().minus(Duration.ofDays(2)));
        notFound(() -> uploads.end(id, BROWSER));
        assertThat(the(PartFiles.class).length(id)).isZero();
        assertThat(uploads.state(fresh, BROWSER).received()).isZero();
    }
}
