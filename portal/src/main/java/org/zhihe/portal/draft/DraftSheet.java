package org.zhihe.portal.draft;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.intake.Draft;
import org.zhihe.casework.intake.DraftDesk;
import org.zhihe.casework.intake.DraftLinks;
import org.zhihe.casework.intake.DraftOwner;
import org.zhihe.portal.filing.Way;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.page.QrCode;
import org.zhihe.templates.web.ServiceAddress;

/** Words the pages about drafts. */
@Singleton
class DraftSheet {
    static final Form MAIL =
            Form.of("draft-mail", Group.of("mail", Field.email("email").required()));

    static final Form DISCARD =
            Form.of("draft-discard", Group.of("sure", Field.checkbox("sure").required()));

    private final DraftDesk desk;
    private final DraftLinks links;
    private final ServiceAddress address;
    private final Messages messages;

    DraftSheet(DraftDesk desk, DraftLinks links, ServiceAddress address, Messages messages) {
        this.desk = desk;
        this.links = links;
        this.address = address;
        this.messages = messages;
    }

    DraftListPage list(DraftOwner owner, String done) {
        List<DraftListPage.Row> rows = desk.ofOwner(owner).stream()
                .map(line -> {
                    Way way = Way.of(line.kind());
                    return new DraftListPage.Row(
                            line.id(),
                            way.key(),
                            line.title(),
                            line.savedAt(),
                            line.expiresAt(),
                            way.draftHref(line.id()));
                })
                .toList();
        return new DraftListPage(flash(done), rows, owner.accountId() != null);
    }

    DraftPage page(DraftOwner owner, long id, String done) {
        return page(owner, desk.open(owner, id), done, FormView.fresh(MAIL, messages), untouched());
    }

    DraftPage notMailed(DraftOwner owner, Draft draft, Answers answers) {
        return page(owner, draft, "", FormView.again(MAIL, answers, messages), untouched());
    }

    DraftPage notDiscarded(DraftOwner owner, Draft draft, Answers answers) {
        return page(owner, draft, "", FormView.fresh(MAIL, messages), FormView.again(DISCARD, answers, messages));
    }

    private FormView untouched() {
        return FormView.fresh(DISCARD, messages);
    }

    private DraftPage page(DraftOwner owner, Draft draft, String done, FormView mail, FormView discard) {
        Way way = Way.of(draft.kind());
        String link = address.base()
                .resolve(ResumeController.PATH + "/" + links.token(draft))
                .toString();
        return new DraftPage(
                flash(done),
                draft.id(),
                way.key(),
                draft.title(),
                draft.savedAt(),
                draft.expiresAt(),
                way.draftHref(draft.id()),
                link,
                QrCode.of(link),
                owner.accountId() != null,
                mail,
                discard);
    }

    private String flash(String done) {
        String key = "draft.done." + done;
        return messages.has(key) ? messages.get(key) : "";
    }
}
