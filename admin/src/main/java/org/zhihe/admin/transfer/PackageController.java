package org.zhihe.admin.transfer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.web.Download;

/** Hands out the letter as a PDF, and the package: to be saved, never to be shown by the browser. */
@Controller("/transfers/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PackageController {
    private final TransferSteps steps;
    private final PackageSheet sheet;
    private final LetterPdf pdf;

    PackageController(TransferSteps steps, PackageSheet sheet, LetterPdf pdf) {
        this.steps = steps;
        this.sheet = sheet;
        this.pdf = pdf;
    }

    @Get(uri = "/letter.pdf", headRoute = false)
    @Produces(MediaType.ALL)
    HttpResponse<?> letter(Officer officer, long id) {
        TransferScene scene = steps.scene(officer, id);
        if (!pdf.available()) {
            throw new NotFound();
        }
        byte[] written = pdf.pdf(sheet.letter(scene));
        return Download.of(
                new ByteArrayInputStream(written), "letter-" + id + ".pdf", "application/pdf", written.length);
    }

    /** How long it will be nobody knows before it is packed. */
    @Get(uri = "/package", headRoute = false)
    @Produces(MediaType.ALL)
    HttpResponse<?> packed(Officer officer, long id) {
        TransferScene scene = steps.scene(officer, id);
        String name =
                URLEncoder.encode(sheet.fileName(scene), StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(new StreamedFile(sheet.of(scene), MediaType.of("application/zip")))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"package.zip\"; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    }
}
