package org.zhihe.portal.filing;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhihe.casework.intake.Draft;
import org.zhihe.casework.intake.DraftDesk;
import org.zhihe.casework.intake.DraftKept;
import org.zhihe.casework.intake.DraftOwner;
import org.zhihe.casework.intake.DraftText;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.FieldType;
import org.zhihe.templates.form.SubmittedForm;

/** A filing form as a draft: what of it is kept, and how it is read back. */
@Singleton
class FilingDrafts {
    private static final Argument<Map<String, List<String>>> ANSWERS =
            Argument.mapOf(Argument.STRING, Argument.listOf(String.class));
    private static final int LONGEST_TITLE = 60;

    private final FilingForm questions;
    private final DraftDesk desk;
    private final JsonMapper json;

    FilingDrafts(FilingForm questions, DraftDesk desk, JsonMapper json) {
        this.questions = questions;
        this.desk = desk;
        this.json = json;
    }

    /** Keeps what was sent as it stands, right or wrong. */
    DraftKept keep(DraftOwner owner, Way way, HeldFiles.Sent sent) {
        SubmittedForm form = sent.form();
        String title = Chosen.shortened(form.first("title").strip(), LONGEST_TITLE);
        DraftText text = new DraftText(
                sent.formKey(),
                way.kind(),
                title,
                written(way, form),
                Chosen.number(form.first("draftVersion"), DraftText.NONE),
                Chosen.number(form.first("draftPage"), 0));
        return desk.keep(owner, text);
    }

    /** Empty when there is none for this owner, or none of this way in. */
    Optional<Draft> find(DraftOwner owner, Way way, long id) {
        try {
            return Optional.of(desk.open(owner, id)).filter(draft -> draft.kind() == way.kind());
        } catch (NotFound no) {
            return Optional.empty();
        }
    }

    SubmittedForm answers(Draft draft) {
        try {
            return SubmittedForm.of(json.readValue(draft.answers(), ANSWERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What no question asks for is not kept. What somebody declares, they declare when they send it. */
    private String written(Way way, SubmittedForm form) {
        FilingShape shape = FilingShape.of(form);
        SubmittedForm drawn = shape.drawn(form);
        Map<String, List<String>> answers = questions
                .toFile(way, shape)
                .fields()
                .filter(field ->
                        !isDeclaration(field) && !drawn.all(field.name()).isEmpty())
                .collect(Collectors.toMap(
                        Field::name, field -> drawn.all(field.name()), (one, same) -> one, LinkedHashMap::new));
        try {
            return new String(json.writeValueAsBytes(answers), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDeclaration(Field field) {
        return field.type() == FieldType.CHECKBOX && field.rules().required()
                || field.type() == FieldType.PASSWORD
                || field.type() == FieldType.FILES;
    }

    /** What browsers send may be anything. */
    private static final class Chosen {
        static int number(String text, int otherwise) {
            return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
        }

        static String shortened(String text, int most) {
            return text.codePointCount(0, text.length()) <= most
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, most));
        }
    }
}
