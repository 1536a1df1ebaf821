package org.zhihe.templates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.templates.Messages;

class FormViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final Messages messages = Messages.chinese()
            .with(Map.of(
                    "form.v.name.label", "名称",
                    "field.when.label", "日期",
                    "form.v.secret.label", "密码",
                    "form.v.group.side", "被申请人 {0}",
                    "form.v.group.more", "更多",
                    "refusal.v", "已有“{0}”"));

    private final Form form = Form.of(
            "v",
            Group.of("side", Field.text("name").required()).titled(1),
            Group.of("side", Field.text("name").named("name-1").required()).titled(2),
            Group.of(
                    "",
                    Field.date("when").defaultValue("2026-11-21"),
                    Field.password("secret"),
                    Field.hidden("name").named("key")));

    private FormView again(Map<String, ?> sent) {
        return FormView.again(form, form.read(SubmittedForm.of(sent), TODAY), messages);
    }

    @Test
    void saysInTheSummaryWhichOfEqualGroupsIsMeant() {
        assertThat(again(Map.of("name", "甲")).errors())
                .containsExactly(new FormView.ErrorView("field-name-1", "被申请人 2：请填写名称"));
    }

    @Test
    void wordsProblemsOfTheBusinessWithTheirOwnArguments() {
        Answers answers = form.read(SubmittedForm.of(Map.of("name", "甲", "name-1", "乙")), TODAY);
        FormView view = FormView.again(form, answers.refuse("name", "refusal.v", "甲"), messages);
        assertThat(view.groups().get(0).fields().get(0).error()).isEqualTo("已有“甲”");
    }

    @Test
    void showsDefaultsOnlyBeforeAnythingWasSent() {
        assertThat(FormView.fresh(form, messages)
                        .groups()
                        .get(2)
                        .fields()
                        .get(0)
                        .value())
                .isEqualTo("2026-11-21");
        assertThat(again(Map.of("name", "甲")).groups().get(2).fields().get(0).value())
                .isEmpty();
    }

    @Test
    void showsSeveralDefaultsOfCheckboxes() {
        Field field = Field.checkboxes(
                        "name", List.of(new Option("A", "甲"), new Option("B", "乙"), new Option("C", "丙")))
                .defaultValue("A,C");
        FieldView view = FormView.fresh(Form.of("v", Group.of("", field)), messages)
                .groups()
                .get(0)
                .fields()
                .get(0);
        assertThat(view.options()).extracting(FieldView.Choice::selected).containsExactly(true, false, true);
    }

    @Test
    void labelsAFieldThatAsksForAConstantWithItsWord() {
        Field field = Field.text("StationState.DONE").named("asked-DONE");
        FieldView view = FormView.fresh(Form.of("v", Group.of("", field)), messages)
                .groups()
                .get(0)
                .fields()
                .get(0);
        assertThat(view.label()).isEqualTo("已完成");
        assertThat(view.name()).isEqualTo("asked-DONE");
    }

    @Test
    void drawsADateThatIsNoneAsTextSoThatItStaysVisible() {
        FieldView day =
                again(Map.of("when", "2026-02-30")).groups().get(2).fields().get(0);
        assertThat(day.type()).isEqualTo("text");
        assertThat(day.value()).isEqualTo("2026-02-30");
    }

    @Test
    void neverShowsAPasswordAgain() {
        assertThat(again(Map.of("secret", "hunter2"))
                        .groups()
                        .get(2)
                        .fields()
                        .get(1)
                        .value())
                .isEmpty();
    }

    @Test
    void dropsWhatAPageCannotCarry() {
        assertThat(again(Map.of("name", "a\u0000\uD800b"))
                        .groups()
                        .get(0)
                        .fields()
                        .get(0)
                        .value())
                .isEqualTo("ab");
    }

    @Test
    void keepsHiddenFieldsApart() {
        assertThat(FormView.fresh(form, messages).hidden())
                .extracting(FieldView::name)
                .isEqualTo(List.of("key"));
        assertThat(FormView.fresh(form, messages).multipart()).isFalse();
    }

    private FormView.GroupView folded(SubmittedForm sent) {
        Group group =
                Group.of("more", Field.text("name").max(3), Field.date("when")).folded();
        Form all = Form.of("v", group);
        return FormView.again(all, all.read(sent, TODAY), messages).groups().get(0);
    }

    @Test
    void opensWhatIsFoldedWhenSomethingInItWasSaidOrIsWrong() {
        assertThat(folded(SubmittedForm.empty()).open()).isFalse();
        assertThat(folded(SubmittedForm.of(Map.of("name", "甲"))).open()).isTrue();
        FormView.GroupView wrong = folded(SubmittedForm.of(Map.of("name", "甲乙丙丁")));
        assertThat(wrong.open()).isTrue();
        assertThat(wrong.wrong()).isTrue();
    }

    @Test
    void namesWhatIsFoldedByItsLegendUnlessItHasASummary() {
        assertThat(folded(SubmittedForm.empty()).summary()).isEqualTo("更多");
        Messages more = messages.with(Map.of("form.v.group.more.summary", "还可以补充"));
        Form all = Form.of("v", Group.of("more", Field.text("name")).folded());
        assertThat(FormView.fresh(all, more).groups().get(0).summary()).isEqualTo("还可以补充");
    }

    @Test
    void foldsNothingAwayThatHasToBeAnswered() {
        Group group = Group.of("more", Field.text("name").required());
        assertThatThrownBy(group::folded).isInstanceOf(IllegalArgumentException.class);
        assertThat(group.beside().titled(1).standing()).isEqualTo(Group.Standing.BESIDE);
    }
}
