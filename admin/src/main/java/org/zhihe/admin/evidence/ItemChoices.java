package org.zhihe.admin.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** Asks which piece of evidence a step is about. */
@Singleton
public class ItemChoices {
    private static final String ITEM = "item";

    private final EvidenceLines lines;
    private final Messages messages;

    ItemChoices(EvidenceLines lines, Messages messages) {
        this.lines = lines;
        this.messages = messages;
    }

    Field field(Scene scene) {
        return Field.select(ITEM, options(scene)).required();
    }

    public List<Option> options(Scene scene) {
        return lines.standing(scene).stream().map(this::option).toList();
    }

    static long chosen(Answers answers) {
        return Long.parseLong(answers.text(ITEM));
    }

    private Option option(EvidenceRow row) {
        String number = messages.get("evidence.number", String.valueOf(row.id()));
        String key = row.sealRequested() ? "evidence.option.requested" : "evidence.option";
        String named = row.name().isEmpty() ? number : number + " " + row.name();
        return new Option(String.valueOf(row.id()), messages.get(key, named, row.purpose(), row.visibility()));
    }
}
