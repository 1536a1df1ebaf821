package org.zhihe.admin.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.referral.Checklist;
import org.zhihe.casework.referral.EnclosureKind;
import org.zhihe.casework.referral.MaterialItem;
import org.zhihe.casework.referral.Materials;
import org.zhihe.casework.referral.Materials.Satisfied;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** The list of what goes to a court: the court's own checklist where it has one, and further lines. */
@Singleton
class MaterialSheet {
    private static final String FILING = "filing";
    private static final String PAPER = "paper";

    private final Checklist checklist;
    private final EvidenceDesk evidence;
    private final Messages messages;

    MaterialSheet(Checklist checklist, EvidenceDesk evidence, Messages messages) {
        this.checklist = checklist;
        this.evidence = evidence;
        this.messages = messages;
    }

    Form form(Scene scene, String name) {
        List<Option> sources = sources(scene);
        List<Option> satisfying = new ArrayList<>(sources);
        satisfying.add(new Option(PAPER, messages.of(EnclosureKind.PAPER)));
        List<Group> groups = new ArrayList<>();
        for (MaterialItem item : asked(scene)) {
            Field by = Field.select("item", satisfying).named(field(item));
            groups.add((item.required() ? Group.of("required-item", by.required()) : Group.of("optional-item", by))
                    .titled(item.name(), item.hint()));
        }
        groups.add(Group.of(
                "materials",
                Field.checkboxes("items", sources),
                Field.area("others").max(1000)));
        return new Form(name, groups);
    }

    void check(Scene scene, Answers answers) {
        if (materials(scene, answers).listed().isEmpty()) {
            answers.refuse("items", "refusal.referral.no-materials");
        }
    }

    Materials materials(Scene scene, Answers answers) {
        List<Option> sources = sources(scene);
        Map<String, Satisfied> ticked = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (MaterialItem item : asked(scene)) {
            answers.optional(field(item)).ifPresent(by -> {
                ticked.put(item.code(), satisfied(by));
                lines.add(messages.get("referral.line", item.name(), label(sources, by)));
            });
        }
        List<String> chosen = answers.all("items");
        Stream<String> more = Stream.concat(
                sources.stream().filter(one -> chosen.contains(one.value())).map(Option::label),
                answers.text("others").lines().map(String::strip).filter(line -> !line.isEmpty()));
        more.forEach(lines::add);
        return new Materials(ticked, lines);
    }

    private List<MaterialItem> asked(Scene scene) {
        return scene.referral()
                .map(one -> checklist.of(scene.matter(), one.courtId()))
                .orElse(List.of());
    }

    private List<Option> sources(Scene scene) {
        List<Option> sources = new ArrayList<>();
        sources.add(new Option(
                FILING, messages.get("step.send-referral.filing", scene.matter().kind())));
        evidence.of(scene.officer(), scene.number()).stream()
                .filter(item -> item.readable() && !item.struck())
                .forEach(item -> sources.add(new Option(String.valueOf(item.id()), item.name())));
        return sources;
    }

    private String label(List<Option> sources, String value) {
        return sources.stream()
                .filter(one -> one.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> messages.of(EnclosureKind.PAPER));
    }

    private static Satisfied satisfied(String by) {
        return switch (by) {
            case FILING -> Satisfied.by(EnclosureKind.FILING);
            case PAPER -> Satisfied.by(EnclosureKind.PAPER);
            default -> Satisfied.byEvidence(Long.parseLong(by));
        };
    }

    private static String field(MaterialItem item) {
        return "item-" + item.code();
    }
}
