package org.zhihe.admin.paper;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.Headers;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.StepFiles;
import org.zhihe.casework.paper.OfficialPaperKind;
import org.zhihe.casework.paper.PaperDesk.Draft;
import org.zhihe.casework.paper.PaperPart;
import org.zhihe.casework.paper.PaperText;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.PaperSheet;

/** The page of a paper that is not issued yet: its paragraphs to go over, and how it will look. */
@Singleton
class DraftSheet {
    private static final int LONGEST = 6000;
    private static final String TO = "to";

    private final Headers headers;
    private final Messages messages;

    DraftSheet(Headers headers, Messages messages) {
        this.headers = headers;
        this.messages = messages;
    }

    /** A paper in the making. */
    record Work(Scene scene, OfficialPaperKind kind, Draft draft) {}

    Form form(Draft draft) {
        List<Field> fields = new ArrayList<>(List.of(StepFiles.formKey()));
        if (draft.readers().size() > 1) {
            fields.add(readers(draft));
        }
        draft.parts().forEach((part, composed) -> {
            if (part.editable()) {
                fields.add(Field.area(field(part)).max(LONGEST).required().defaultValue(composed));
            }
        });
        return Form.of("official-paper", Group.of("text", fields.toArray(Field[]::new)));
    }

    /** All of the side, unless the officer takes some away. */
    private static Field readers(Draft draft) {
        List<Option> options = draft.readers().entrySet().stream()
                .map(one -> new Option(String.valueOf(one.getKey()), one.getValue()))
                .toList();
        String all = options.stream().map(Option::value).collect(Collectors.joining(","));
        return Field.checkboxes(TO, options).required().defaultValue(all);
    }

    /** The only one it can go to is not asked for. */
    static Set<Long> to(Draft draft, Answers answers) {
        return draft.readers().size() > 1
                ? answers.all(TO).stream().map(Long::valueOf).collect(Collectors.toSet())
                : draft.readers().keySet();
    }

    static String field(PaperPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    static Map<PaperPart, String> written(Draft draft, Answers answers) {
        Map<PaperPart, String> written = new EnumMap<>(PaperPart.class);
        draft.parts().keySet().forEach(part -> written.put(part, answers.text(field(part))));
        return written;
    }

    DraftPage fresh(Work work) {
        FormView form = FormView.fresh(form(work.draft()), messages);
        return page(work, form, "", null, String.valueOf(work.draft().version()), "");
    }

    /** @param warning why it was refused as a whole; empty when single answers are wrong */
    DraftPage again(Work work, Answers answers, String warning) {
        return page(
                work,
                view(work, answers),
                warning,
                null,
                String.valueOf(work.draft().version()),
                "");
    }

    /**
     * @param version of the procedure as it was when the form was made: what has changed since is noticed at the
     *     end
     */
    DraftPage preview(Work work, Answers answers, PaperText text, String version, String previewed, boolean changed) {
        String words = messages.get(changed ? "official.draft.changed" : "official.draft.ready");
        PaperSheet paper = sheet(work, work.draft().addressee(to(work.draft(), answers)), text);
        return page(work, view(work, answers), words, paper, version, previewed);
    }

    private FormView view(Work work, Answers answers) {
        return FormView.again(form(work.draft()), answers, messages);
    }

    private DraftPage page(
            Work work, FormView form, String warning, @Nullable PaperSheet preview, String version, String previewed) {
        return new DraftPage(
                headers.of(work.scene()),
                messages.of(work.kind()),
                List.of(
                        fact(
                                "addressee",
                                work.draft().addressee(work.draft().readers().keySet())),
                        fact("number", number(work)),
                        fact("basis", messages.get("official.when." + work.kind()))),
                warning,
                preview,
                form,
                OfficialPaths.draft(work.scene().number(), work.kind()),
                messages.get(preview == null ? "official.draft.preview" : "official.draft.issue"),
                version,
                previewed,
                work.draft().parts().getOrDefault(PaperPart.RIGHTS, "").lines().toList());
    }

    private Fact fact(String key, String text) {
        return Fact.of(messages.get("official.fact." + key), text);
    }

    private String number(Work work) {
        return work.draft().number().isEmpty()
                ? messages.get("official.draft.numbered-later")
                : work.draft().number();
    }

    private PaperSheet sheet(Work work, String addressee, PaperText text) {
        return PaperSheet.official(
                work.scene().officer().bodyName(),
                messages.of(work.kind()),
                number(work),
                addressee,
                OfficialSheet.sections(text),
                null,
                "",
                "");
    }
}
