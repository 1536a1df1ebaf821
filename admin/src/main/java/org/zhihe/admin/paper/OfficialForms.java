package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.Headers;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Guidance;
import org.zhihe.admin.step.StepPage;
import org.zhihe.casework.paper.DeliveryMode;
import org.zhihe.casework.paper.StaffPapers.Copy;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Fact;

/** The pages on which a paper's handing over is recorded, or a paper is withdrawn. */
@Singleton
class OfficialForms {
    private final Headers headers;
    private final Messages messages;

    OfficialForms(Headers headers, Messages messages) {
        this.headers = headers;
        this.messages = messages;
    }

    /** Whom it went to is asked only where there are several. */
    Form delivery(Copy copy) {
        List<Field> fields = new ArrayList<>();
        if (copy.readers().size() > 1) {
            fields.add(Field.select(
                            "party",
                            copy.readers().stream()
                                    .map(one -> new Option(String.valueOf(one.partyId()), one.name()))
                                    .toList())
                    .required());
        }
        fields.add(Field.select("mode", Option.of(DeliveryMode.class, messages)).required());
        fields.add(Field.date("day").notAfterToday().required());
        fields.add(Field.area("note").max(1000).required());
        return Form.of("official-delivery", Group.of("delivery", fields.toArray(Field[]::new)));
    }

    Form withdrawal() {
        return Form.of(
                "official-withdrawal",
                Group.of("why", Field.area("reason").max(1000).required()));
    }

    /**
     * @param act {@code delivery} or {@code withdrawal}
     * @param warning why it was refused; may be empty
     */
    StepPage page(Scene scene, Copy copy, String act, String action, FormView form, String warning) {
        return new StepPage(
                headers.of(scene),
                messages.get("official." + act + ".title"),
                messages.get("official." + act + ".lead"),
                List.of(
                        Fact.of(copy.paper().title(), copy.paper().number()),
                        Fact.of(
                                messages.get("official.fact.addressee"),
                                copy.paper().addressee())),
                Guidance.NONE,
                warning,
                form,
                action,
                messages.get("official." + act + ".submit"),
                "0");
    }
}
