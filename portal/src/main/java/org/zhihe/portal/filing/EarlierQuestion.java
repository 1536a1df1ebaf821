package org.zhihe.portal.filing;

import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.representation.EarlierMatter;
import org.zhihe.casework.representation.EarlierMatters;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Button;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Asks whoever seems to file the same again whether it is something new; once it is said so, it is filed. */
@Singleton
class EarlierQuestion {
    static final String NEW = "newMatter";

    private final EarlierMatters matters;
    private final Visits visits;
    private final Messages messages;

    EarlierQuestion(EarlierMatters matters, Visits visits, Messages messages) {
        this.matters = matters;
        this.visits = visits;
        this.messages = messages;
    }

    /** The form with the question on top; empty when there is nothing to ask. */
    Optional<Form> ask(Form form, Answers answers, Filing filing, HeldFiles.Sent sent, Optional<AccountHolder> holder) {
        if (!sent.form().first(NEW).isEmpty()) {
            return Optional.empty();
        }
        String token =
                ServerRequestContext.currentRequest().flatMap(visits::token).orElse(null);
        return matters.find(holder.orElse(null), token, filing.content(), filing.respondents(), sent.formKey())
                .map(earlier -> asking(form, answers, earlier));
    }

    private Form asking(Form form, Answers answers, EarlierMatter earlier) {
        answers.refuse(
                NEW,
                "filing.earlier",
                earlier.number(),
                messages.show(earlier.filedAt()),
                messages.of(earlier.status()));
        Group question = Group.of("earlier", Field.checkbox(NEW).required())
                .button(Button.link("/matters/" + earlier.number(), "open-earlier"));
        return new Form(
                form.key(),
                Stream.concat(Stream.of(question), form.groups().stream()).toList());
    }
}
