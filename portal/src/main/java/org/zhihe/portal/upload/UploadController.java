package org.zhihe.portal.upload;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.zhihe.casework.evidence.FileRefused;
import org.zhihe.casework.evidence.PieceRefused;
import org.zhihe.casework.evidence.ResumableUploads;
import org.zhihe.casework.evidence.UploadLimits;
import org.zhihe.portal.web.Uploaders;
import org.zhihe.templates.Messages;
import org.zhihe.templates.web.FormTokens;

/**
 * Files of a form, piece by piece, as the tus protocol 1.0.0 has it (core, creation, termination). An upload is its
 * browser's: every request carries the form token, which nobody else can have.
 */
@Controller("/uploads")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadController {
    static final String PIECE = "application/offset+octet-stream";

    private static final String VERSION = "1.0.0";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    /** Ours: the file as its form knows it, once it is whole. */
    private static final String FILE = "Upload-File";

    private final ResumableUploads uploads;
    private final Uploaders uploaders;
    private final UploadLimits limits;
    private final Messages messages;

    UploadController(ResumableUploads uploads, Uploaders uploaders, UploadLimits limits, Messages messages) {
        this.uploads = uploads;
        this.uploaders = uploaders;
        this.limits = limits;
        this.messages = messages;
    }

    @Options
    HttpResponse<?> options() {
        return tus(HttpResponse.noContent())
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,termination")
                .header("Tus-Max-Size", String.valueOf(limits.largest()));
    }

    @Post
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<?> begin(HttpRequest<?> request) {
        return answer(request, () -> {
            Optional<ResumableUploads.Coming> file = Announced.read(request.getHeaders());
            if (file.isEmpty()) {
                return HttpResponse.badRequest();
            }
            var begun = uploads.begin(uploaders.of(request), token(request), file.get());
            return HttpResponse.status(HttpStatus.CREATED)
                    .header(HttpHeaders.LOCATION, "/uploads/" + begun.id())
                    .header(OFFSET, String.valueOf(begun.received()));
        });
    }

    @Head("/{id}")
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<?> state(String id, HttpRequest<?> request) {
        return answer(request, () -> state(HttpResponse.ok(), uploads.state(id, token(request))));
    }

    @Patch("/{id}")
    @Consumes(PIECE)
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<?> append(String id, HttpRequest<?> request, @Body InputStream piece) {
        return answer(request, () -> {
            Optional<Long> offset = Announced.number(request.getHeaders().get(OFFSET));
            if (offset.isEmpty()) {
                return HttpResponse.badRequest();
            }
            if (request.getContentLength() > ResumableUploads.PIECE) {
                // What nobody reads would keep its sender waiting until the line counts as idle.
                piece.close();
                return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
            }
            return state(
                    HttpResponse.noContent(),
                    uploads.append(uploaders.of(request), id, token(request), offset.get(), piece));
        });
    }

    @Delete("/{id}")
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<?> end(String id, HttpRequest<?> request) {
        return answer(request, () -> {
            uploads.end(id, token(request));
            return HttpResponse.noContent();
        });
    }

    private interface Work {
        MutableHttpResponse<?> done() throws IOException;
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Work work) {
        if (!VERSION.equals(request.getHeaders().get("Tus-Resumable"))) {
            return tus(HttpResponse.status(HttpStatus.PRECONDITION_FAILED)).header("Tus-Version", VERSION);
        }
        try {
            return tus(work.done());
        } catch (FileRefused no) {
            return tus(HttpResponse.unprocessableEntity())
                    .body(messages.get(no.messageKey(), no.arguments().toArray()));
        } catch (PieceRefused notNow) {
            HttpStatus status = notNow.why() == PieceRefused.Why.BUSY ? HttpStatus.LOCKED : HttpStatus.CONFLICT;
            return tus(HttpResponse.status(status)).header(OFFSET, String.valueOf(notNow.end()));
        } catch (IOException cut) {
            // The line, or the disk; whoever sent it asks how far it came.
            return tus(HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE));
        }
    }

    private static MutableHttpResponse<?> state(MutableHttpResponse<?> response, ResumableUploads.State state) {
        response.header(OFFSET, String.valueOf(state.received())).header(LENGTH, String.valueOf(state.length()));
        return state.fileId() == null ? response : response.header(FILE, String.valueOf(state.fileId()));
    }

    private static <T> MutableHttpResponse<T> tus(MutableHttpResponse<T> response) {
        return response.header("Tus-Resumable", VERSION);
    }

    private static String token(HttpRequest<?> request) {
        String token = request.getHeaders().get(FormTokens.HEADER);
        return token == null ? "" : token;
    }
}
