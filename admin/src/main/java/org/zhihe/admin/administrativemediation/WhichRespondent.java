package org.zhihe.admin.administrativemediation;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.mediation.PartyChoices;
import org.zhihe.admin.scene.Scene;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** Asks which respondent a step is about; where there is one only, it is that one. */
@Singleton
class WhichRespondent {
    private static final String NAME = "party";

    private final PartyChoices parties;

    WhichRespondent(PartyChoices parties) {
        this.parties = parties;
    }

    List<Field> fields(Scene scene) {
        List<Option> all = parties.respondents(scene);
        return all.size() == 1 ? List.of() : List.of(Field.radio(NAME, all).required());
    }

    long of(Scene scene, Answers answers) {
        List<Option> all = parties.respondents(scene);
        return Long.parseLong(all.size() == 1 ? all.get(0).value() : answers.text(NAME));
    }
}
