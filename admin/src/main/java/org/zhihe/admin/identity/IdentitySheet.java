package org.zhihe.admin.identity;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Headers;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Guidance;
import org.zhihe.admin.step.StepPage;
import org.zhihe.casework.identity.ShowReason;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.templates.Masked;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Fact;

/** Asks for the reason, then shows the number. */
@Singleton
class IdentitySheet {
    static final String REASON = "reason";

    private final Headers headers;
    private final Messages messages;

    IdentitySheet(Headers headers, Messages messages) {
        this.headers = headers;
        this.messages = messages;
    }

    Form form() {
        return Form.of(
                "identity",
                Group.of(
                        "why",
                        Field.radio(REASON, Option.of(ShowReason.class, messages))
                                .required()));
    }

    StepPage fresh(Scene scene, Party party) {
        return ask(scene, party, FormView.fresh(form(), messages));
    }

    StepPage again(Scene scene, Party party, Answers answers) {
        return ask(scene, party, FormView.again(form(), answers, messages));
    }

    IdentityPage shown(Scene scene, Party party, PartyIdentity identity) {
        return new IdentityPage(headers.of(scene), facts(party, identity.number()));
    }

    private StepPage ask(Scene scene, Party party, FormView form) {
        String masked = party.identity()
                .map(PartyIdentity::number)
                .map(Masked::identity)
                .orElse("");
        return new StepPage(
                headers.of(scene),
                messages.get("identity.title"),
                messages.get("identity.lead"),
                facts(party, masked),
                Guidance.NONE,
                "",
                form,
                MatterPaths.identity(scene.number(), party.id()),
                messages.get("identity.submit"),
                "");
    }

    private List<Fact> facts(Party party, String number) {
        return List.of(
                Fact.of(messages.of(party.side()), party.name()), Fact.of(messages.of(party.identityKind()), number));
    }
}
