package org.zhihe.admin.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.admin.step.Names;
import org.zhihe.casework.transfer.Beginning;
import org.zhihe.casework.transfer.Decision;
import org.zhihe.casework.transfer.Paper;
import org.zhihe.casework.transfer.PaperKind;
import org.zhihe.casework.transfer.Selection;
import org.zhihe.casework.transfer.TransferKind;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** Fields that several steps of transfers ask for, and what was answered to them. */
@Singleton
class TransferFields {
    private static final int LETTER_NUMBER = 60;
    private static final int REASON = 1000;

    private final TransferReading reading;
    private final Messages messages;

    TransferFields(TransferReading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
    }

    static Field reason() {
        return Field.area("reason").max(REASON).required();
    }

    static Field reason(String word) {
        return Field.area(word).max(REASON).required();
    }

    static Field number(String name) {
        return Field.text(name).max(LETTER_NUMBER);
    }

    static Field day() {
        return Field.date("day").notAfterToday().required();
    }

    /** With the letter it is recorded from, for one who acts for a body without access. */
    static List<Field> recorded(boolean recorded, Field... fields) {
        List<Field> all = new ArrayList<>(List.of(fields));
        if (recorded) {
            all.add(number("paperNumber").required());
            all.add(Field.date("paperDay").notAfterToday().required());
        }
        return all;
    }

    static @Nullable Paper paper(boolean recorded, Answers answers) {
        return recorded ? new Paper(answers.text("paperNumber"), answers.date("paperDay")) : null;
    }

    static Decision decision(Answers answers) {
        return new Decision(answers.optional("resultNumber").orElse(null), answers.date("day"), answers.text("reason"));
    }

    List<Field> materials(TransferScene scene) {
        List<Option> papers = reading.papers(scene.officer(), scene.row().matterId()).stream()
                .map(kind -> new Option(kind.name(), messages.of(kind)))
                .toList();
        List<Option> files = reading.eligible(scene.officer(), scene.row().matterNumber()).stream()
                .map(one -> new Option(
                        String.valueOf(one.id()),
                        one.name(),
                        messages.get("transfer.material.hint", one.partyName(), FileSize.words(one.size()))))
                .toList();
        return files.isEmpty()
                ? List.of(Field.checkboxes("papers", papers))
                : List.of(Field.checkboxes("papers", papers), Field.checkboxes("evidence", files));
    }

    static Selection selection(Answers answers) {
        Set<Long> evidence = answers.all("evidence").stream().map(Long::valueOf).collect(Collectors.toSet());
        return new Selection(evidence, answers.choices("papers", PaperKind.class));
    }

    static void checkSelection(Answers answers) {
        if (answers.all("papers").isEmpty() && answers.all("evidence").isEmpty()) {
            answers.refuse("papers", "refusal.transfer.no-materials");
        }
    }

    /** 移送规定 5. */
    static void checkVerifiers(Answers answers) {
        if (Names.in(answers.text("verifiedBy")).size() < 2) {
            answers.refuse("verifiedBy", "form.transfer.verifiedBy.two");
        }
    }

    /** Bodies here of which one may be chosen, and lines for any other and the procuratorate there. */
    List<Field> receivers(TransferKind kind, TransferScene scene) {
        List<Option> here = reading.receivers(kind, scene.officer()).stream()
                .map(one -> new Option(String.valueOf(one.id()), one.name()))
                .toList();
        List<Field> all = new ArrayList<>();
        if (!here.isEmpty()) {
            all.add(Field.select("body", here));
        }
        all.add(Field.text("otherBody").max(120));
        if (kind.copied()) {
            all.add(Field.text("overseer").max(120));
        }
        return all;
    }

    /** Of another authority that has found what is sent. */
    Field finders(TransferScene scene) {
        return Field.select(
                "foundBy",
                reading.finders(scene.officer()).stream()
                        .map(one -> new Option(one.name(), one.name()))
                        .toList());
    }

    static Beginning beginning(TransferKind kind, Answers answers) {
        return new Beginning(
                kind,
                answers.optional("body").map(Long::valueOf).orElse(null),
                answers.optional("otherBody").orElse(null),
                answers.optional("overseer").orElse(null));
    }

    /** One receiver; where its procuratorate gets a copy that the city's table does not know, with its name. */
    void checkReceiver(TransferKind kind, Answers answers) {
        boolean one = answers.optional("body").isPresent();
        Optional<String> other = answers.optional("otherBody");
        if (one == other.isPresent()) {
            answers.refuse("otherBody", "form.transfer.otherBody.one");
        } else if (other.filter(name -> reading.needsOverseer(kind, name)).isPresent()
                && answers.optional("overseer").isEmpty()) {
            answers.refuse("overseer", "refusal.transfer.overseer-missing");
        }
    }
}
