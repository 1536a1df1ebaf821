package org.zhihe.casework.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.casework.deadline.CalendarDay;

class CalendarTextTest {
    private static CalendarText.Read read(String text) {
        return CalendarText.read(2027, text);
    }

    @Test
    void readsDaysAndRangesOfANotice() {
        CalendarText.Read read = read("""
                date,kind,name
                # the notice of the State Council
                2027-01-01,off,元旦

                2027-02-05~2027-02-08,off,春节
                2027-02-13,working,调休上班
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.days())
                .containsExactly(
                        new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦"),
                        new CalendarDay(LocalDate.of(2027, 2, 5), false, "春节"),
                        new CalendarDay(LocalDate.of(2027, 2, 6), false, "春节"),
                        new CalendarDay(LocalDate.of(2027, 2, 7), false, "春节"),
                        new CalendarDay(LocalDate.of(2027, 2, 8), false, "春节"),
                        new CalendarDay(LocalDate.of(2027, 2, 13), true, "调休上班"));
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        assertThat(read("\uFEFF\"2027/1/1\",\"休\",\"元旦\"\r\n2027年2月13日\t上班\r\n").days())
                .containsExactly(
                        new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦"),
                        new CalendarDay(LocalDate.of(2027, 2, 13), true, "调休上班"));
    }

    @Test
    void readsWhatItWrites() {
        CalendarText.Read read = read("2027-01-01~2027-01-03,off,元旦\n2027-02-13,working,调休上班");
        assertThat(read(CalendarText.write(read.days()))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,off,春节 | calendar.line.date",
                "soon,off,春节 | calendar.line.date",
                "2027-02-08~2027-02-05,off,春节 | calendar.line.date",
                "2026-12-31,off,元旦 | calendar.line.year",
                "2027-12-31~2028-01-02,off,元旦 | calendar.line.year",
                "2027-02-05,perhaps,春节 | calendar.line.kind",
                "2027-02-05 | calendar.line.kind",
                "2027-02-05,off,一二三四五六七八九十一二三四五六七八九十一 | calendar.line.name",
                "2027-02-05,working,调休 | calendar.line.plain",
            })
    void saysWhatIsWrongWithALineAndUsesNoneOfIt(String line, String key) {
        CalendarText.Read read = read("2027-01-01,off,元旦\n" + line);
        assertThat(read.problems()).containsExactly(new CalendarText.Problem(2, line, key));
        assertThat(read.days()).hasSize(1);
    }

    @Test
    void aDaySaidTwiceIsAProblem() {
        assertThat(read("2027-01-01,off,元旦\n2027-01-01~2027-01-02,off,元旦").problems())
                .containsExactly(new CalendarText.Problem(2, "2027-01-01~2027-01-02,off,元旦", "calendar.line.twice"));
    }
}
