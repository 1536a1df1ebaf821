package org.zhihe.templates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    enum Side {
        LEFT,
        RIGHT
    }

    private static final List<Option> SIDES = List.of(new Option("LEFT", "左"), new Option("RIGHT", "右"));

    private static Answers read(Field field, Object value) {
        return Form.of("f", Group.of("g", field)).read(SubmittedForm.of(Map.of(field.name(), value)), TODAY);
    }

    private static String problem(Field field, Object value) {
        Answers answers = read(field, value);
        assertThat(answers.ok()).isFalse();
        return answers.errors().get(field.name()).key();
    }

    @Nested
    class Texts {

        @Test
        void areTrimmedOfNarrowAndWideBlanks() {
            assertThat(read(Field.text("a"), " \u3000张三\u3000 ").text("a")).isEqualTo("张三");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\u3000", "\r\n"})
        void areMissingWhenBlank(String blank) {
            assertThat(problem(Field.text("a").required(), blank)).isEqualTo("form.error.required");
            assertThat(read(Field.text("a"), blank).optional("a")).isEmpty();
        }

        @Test
        void areCountedInCharactersAsPeopleCount() {
            assertThat(read(Field.text("a").max(2), "𠮷𡋾").text("a")).isEqualTo("𠮷𡋾");
            assertThat(problem(Field.text("a").max(2), "一二三")).isEqualTo("form.error.long");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u0007", "a\u202Eb", "a\uD800b", "a\nb", "a\uFFFF"})
        void mayNotHoldWhatNobodyCanSee(String text) {
            assertThat(problem(Field.text("a"), text)).isEqualTo("form.error.characters");
        }

        @Test
        void mayHaveSeveralLinesInAnArea() {
            assertThat(read(Field.area("a"), "一\r\n二\r三").text("a")).isEqualTo("一\n二\n三");
        }

        @Test
        void areRefusedWhenSentTwice() {
            assertThat(problem(Field.text("a"), List.of("x", "y"))).isEqualTo("form.error.repeated");
        }

        @Test
        void keepToTheirPattern() {
            Field field = Field.text("a").pattern("\\d{4}", "form.error.number");
            assertThat(problem(field, "12")).isEqualTo("form.error.number");
            assertThat(read(field, "1234").ok()).isTrue();
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @ValueSource(
                strings = {"2026-03-09", "2026/3/9", "2026.3.9", "2026年3月9日", "20260309", "２０２６－０３－０９", "2026 年 3 月 9 日"
                })
        void areReadAsPeopleWriteThem(String text) {
            assertThat(read(Field.date("d"), text).date("d")).isEqualTo(LocalDate.of(2026, 3, 9));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-30,form.error.date.none",
            "2026-13-01,form.error.date.none",
            "0000-01-01,form.error.date.year",
            "9999-12-31,form.error.date.year",
            "10000-01-01,form.error.date",
            "-2026-01-01,form.error.date",
            "明天,form.error.date"
        })
        void areRefusedWhenImpossible(String text, String key) {
            assertThat(problem(Field.date("d"), text)).isEqualTo(key);
        }

        @Test
        void keepToTheSideOfTodayThatMakesSense() {
            assertThat(problem(Field.date("d").notAfterToday(), "2026-11-22")).isEqualTo("form.error.future");
            assertThat(problem(Field.date("d").notBeforeToday(), "2026-11-20")).isEqualTo("form.error.past");
            assertThat(read(Field.date("d").notAfterToday().notBeforeToday(), "2026-11-21")
                            .ok())
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-09T14:30", "2026-03-09 14:30", "2026年3月9日 １４：３０", "2026-03-09T14:30:00"})
        void mayCarryATime(String text) {
            assertThat(read(Field.dateTime("d"), text).dateTime("d")).isEqualTo(LocalDateTime.of(2026, 3, 9, 14, 30));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-09", "2026-03-09T25:00", "2026-03-09T10:99"})
        void areRefusedWithAnImpossibleTime(String text) {
            assertThat(problem(Field.dateTime("d"), text)).isEqualTo("form.error.dateTime");
        }
    }

    @Nested
    class Amounts {

        @ParameterizedTest
        @CsvSource({"0,0.00", "12800.5,12800.50", "'12,800',12800.00", "１２．５０,12.50", "￥300元,300.00", "007,7.00"})
        void areReadAsPeopleWriteThem(String text, BigDecimal yuan) {
            assertThat(read(Field.amount("m"), text).amount("m")).isEqualTo(yuan);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "1e308", "NaN", "1.234", "abc", ".", "1.", "٣", "0x1F"})
        void areRefusedWhenTheyAreNone(String text) {
            assertThat(problem(Field.amount("m"), text)).isEqualTo("form.error.amount");
        }

        @Test
        void haveAnUpperEnd() {
            assertThat(read(Field.amount("m"), "999999999999.99").ok()).isTrue();
            assertThat(problem(Field.amount("m"), "1000000000000")).isEqualTo("form.error.amount.large");
            assertThat(problem(Field.amount("m"), "9".repeat(100_000))).isEqualTo("form.error.amount.large");
        }
    }

    @Nested
    class Numbers {

        @Test
        void areWholeAndBounded() {
            assertThat(read(Field.number("n").max(5), "５").number("n")).isEqualTo(5);
            assertThat(problem(Field.number("n").max(5), "6")).isEqualTo("form.error.number.large");
            assertThat(problem(Field.number("n"), "2147483648")).isEqualTo("form.error.number.large");
            assertThat(problem(Field.number("n"), "-1")).isEqualTo("form.error.number");
            assertThat(problem(Field.number("n"), "1.5")).isEqualTo("form.error.number");
        }
    }

    @Nested
    class Contacts {

        @ParameterizedTest
        @CsvSource({
            "13800138000,13800138000",
            "+86 138 0013 8000,13800138000",
            "008613800138000,13800138000",
            "１３８００１３８０００,13800138000",
            "0715-8123456,07158123456",
            "(0715)8123456,07158123456",
            "+442071234567,+442071234567",
            "12345,12345"
        })
        void bringTelephoneNumbersIntoOneSpelling(String text, String digits) {
            assertThat(read(Field.phone("p"), text).text("p")).isEqualTo(digits);
        }

        @ParameterizedTest
        @ValueSource(strings = {"123", "23800138000", "138001380001", "abc", "13800138000,13900139000"})
        void refuseOtherNumbers(String text) {
            assertThat(problem(Field.phone("p"), text)).isEqualTo("form.error.phone");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "a@b", "a@b.c", "a b@c.cn", "a@b.cn,c@d.cn", "a@-b.cn", "张三@例子.中国"})
        void i07RefuseWhatNoMailCanReach(String text) {
            assertThat(problem(Field.email("e"), text)).isEqualTo("form.error.email");
        }

        @Test
        void takeAMailAddress() {
            assertThat(read(Field.email("e"), "li.si+ip@mail.example.com").ok()).isTrue();
        }
    }

    @Nested
    class Choices {

        @Test
        void areAmongTheOffered() {
            assertThat(read(Field.radio("c", SIDES), "LEFT").choice("c", Side.class))
                    .isEqualTo(Side.LEFT);
            assertThat(problem(Field.select("c", SIDES), "MIDDLE")).isEqualTo("form.error.choice");
            assertThat(problem(Field.radio("c", SIDES).required(), "")).isEqualTo("form.error.choose");
        }

        @Test
        void mayBeSeveral() {
            assertThat(read(Field.checkboxes("c", SIDES), List.of("RIGHT", "LEFT", "LEFT"))
                            .choices("c", Side.class))
                    .containsExactlyInAnyOrder(Side.LEFT, Side.RIGHT);
            assertThat(problem(Field.checkboxes("c", SIDES), List.of("LEFT", "UP")))
                    .isEqualTo("form.error.choice");
            assertThat(problem(Field.checkboxes("c", SIDES).required(), List.of()))
                    .isEqualTo("form.error.choose");
        }

        @Test
        void canBeATickThatMustBeMade() {
            Form form = Form.of("f", Group.of("g", Field.checkbox("t").required()));
            assertThat(form.read(SubmittedForm.empty(), TODAY).errors().get("t").key())
                    .isEqualTo("form.error.tick");
            assertThat(read(Field.checkbox("t"), "true").ticked("t")).isTrue();
        }
    }

    @Nested
    class Whole {

        @Test
        void collectsEveryProblemAndKeepsWhatWasTyped() {
            Form form = Form.of(
                    "f",
                    Group.of(
                            "g",
                            Field.text("a").required(),
                            Field.date("d"),
                            Field.files("x").required()));
            Answers answers = form.read(SubmittedForm.of(Map.of("d", "2026-02-30", "unknown", "z")), TODAY);
            assertThat(answers.errors()).containsOnlyKeys("a", "d", "x");
            assertThat(answers.submitted().first("d")).isEqualTo("2026-02-30");
            assertThat(answers.optionalDate("d")).isEmpty();
            assertThatThrownBy(() -> answers.date("d")).isInstanceOf(NoSuchElementException.class);
        }

        @Test
        void countsFilesThatWereKept() {
            Form form = Form.of("f", Group.of("g", Field.files("x").required()));
            SubmittedForm sent = SubmittedForm.empty().withFiles("x", List.of("a.pdf"));
            assertThat(form.read(sent, TODAY).all("x")).containsExactly("a.pdf");
        }

        @Test
        void takesProblemsThatOnlyTheBusinessCanSee() {
            Answers answers = read(Field.text("a"), "x").refuse("a", "refusal.taken");
            assertThat(answers.ok()).isFalse();
            assertThat(answers.errors().get("a").key()).isEqualTo("refusal.taken");
        }

        @Test
        void refusesTwoFieldsOfOneName() {
            assertThatThrownBy(() -> Form.of("f", Group.of("g", Field.text("a"), Field.area("a"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
