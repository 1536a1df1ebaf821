package org.zhihe.admin.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.admin.step.Step;
import org.zhihe.admin.step.Steps;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.paper.OfficialPaperKind;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.SubmittedForm;

/** Performs a play: files the matter, then takes each step as if its form had been sent. */
@Singleton
@Requires(property = "zhihe.demo", value = "true")
class Theatre {
    private final DemoFiling filing;
    private final Scenes scenes;
    private final Steps steps;
    private final Parties parties;
    private final Beside beside;
    private final Clocks clocks;

    Theatre(DemoFiling filing, Scenes scenes, Steps steps, Parties parties, Beside beside, Clocks clocks) {
        this.filing = filing;
        this.scenes = scenes;
        this.steps = steps;
        this.parties = parties;
        this.beside = beside;
        this.clocks = clocks;
    }

    /** What is done by other means than the steps of a matter. */
    @Singleton
    @Requires(property = "zhihe.demo", value = "true")
    record Beside(DemoTransfers transfers, DemoPapers papers) {}

    void perform(Play play, Cast cast) {
        Filed filed = play.entrustedBy()
                .map(login -> filing.entrust(play, cast.member(login)))
                .orElseGet(() -> filing.file(play));
        for (Play.Act act : play.acts()) {
            if (act.step().equals(Play.ENTRUST)) {
                continue;
            }
            if (act.step().equals("withdraw")) {
                filing.withdraw(filed);
            } else if (act.onTransfer()) {
                beside.transfers().take(cast.member(act.login()), filed.number(), act);
            } else if (act.step().equals(Play.PAPER)) {
                OfficialPaperKind kind = OfficialPaperKind.valueOf(act.answers().get("kind"));
                beside.papers().issue(cast.member(act.login()), filed.number(), kind);
            } else {
                take(filed.number(), act, cast);
            }
        }
    }

    private void take(String number, Play.Act act, Cast cast) {
        Officer officer = cast.member(act.login());
        Scene scene = scenes.of(officer, number);
        Step step = steps.of(scene, act.step());
        Map<String, String> typed = new LinkedHashMap<>();
        Form form = step.form(scene);
        form.fields().forEach(field -> typed.put(field.name(), field.defaultValue()));
        act.answers().forEach((name, text) -> typed.put(name, meant(text, scene, cast)));
        Answers answers = form.read(SubmittedForm.of(typed), clocks.today());
        if (answers.ok()) {
            step.check(scene, answers);
        }
        if (!answers.ok()) {
            throw new IllegalStateException(act + " is refused: " + answers.errors());
        }
        step.take(scene, step.version(scene), answers);
    }

    private String meant(String text, Scene scene, Cast cast) {
        if (text.startsWith("{staff:")) {
            return String.valueOf(
                    cast.member(text.substring(7, text.length() - 1)).id());
        }
        if (text.startsWith("{body:")) {
            return beside.transfers().body(text.substring(6, text.length() - 1));
        }
        return text.replace("{applicant}", partyId(scene, 0))
                .replace("{respondent}", partyId(scene, 1))
                .replace("{today}", clocks.today().toString())
                .replace("{tomorrow}", clocks.today().plusDays(1).toString())
                .replace("{month}", clocks.today().plusDays(30).toString());
    }

    private String partyId(Scene scene, int position) {
        Party party = parties.ofMatter(scene.matter().id()).get(position);
        return String.valueOf(Objects.requireNonNull(party.id()));
    }
}
