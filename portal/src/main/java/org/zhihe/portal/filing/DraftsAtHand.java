package org.zhihe.portal.filing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.casework.intake.Draft;
import org.zhihe.casework.intake.DraftOwner;
import org.zhihe.portal.draft.DraftOwners;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.templates.Messages;
import org.zhihe.templates.web.ErrorPages;

/** The filing form together with its draft: opened from one, and kept as one whenever it comes back unsent. */
@Singleton
class DraftsAtHand {
    private final FilingDrafts drafts;
    private final FilingSheet sheet;
    private final DraftWords words;
    private final DraftOwners owners;
    private final ErrorPages errors;
    private final Messages messages;

    DraftsAtHand(
            FilingDrafts drafts,
            FilingSheet sheet,
            DraftWords words,
            DraftOwners owners,
            ErrorPages errors,
            Messages messages) {
        this.drafts = drafts;
        this.sheet = sheet;
        this.words = words;
        this.owners = owners;
        this.errors = errors;
        this.messages = messages;
    }

    HttpResponse<?> reopened(HttpRequest<?> request, Way way, long id) {
        Optional<Draft> draft = drafts.find(owners.of(request), way, id);
        if (draft.isEmpty()) {
            return errors.answer(request, HttpStatus.NOT_FOUND, messages.get("draft.gone"));
        }
        FilingPage page = sheet.reopened(way, draft.get().formKey(), drafts.answers(draft.get()))
                .continuing(words.of(draft.get()));
        return HttpResponse.ok(new ModelAndView<>("portal/filing/form", page));
    }

    HttpResponse<?> again(HttpRequest<?> request, Way way, HeldFiles.Sent sent, FilingSheet.Result result) {
        FilingPage page = Objects.requireNonNull(result.page());
        if (!page.formKey().equals(sent.formKey())) {
            // Filed before: what is on the screen would be another filing, which nobody has asked for yet.
            return answer(result, page);
        }
        DraftOwner owner = owners.withBrowser(request);
        DraftState state = words.of(way, drafts.keep(owner, way, sent));
        return owners.remember(owner, answer(result, page.kept(state)));
    }

    private static MutableHttpResponse<?> answer(FilingSheet.Result result, FilingPage page) {
        return HttpResponse.status(result.status()).body(new ModelAndView<>("portal/filing/form", page));
    }
}
