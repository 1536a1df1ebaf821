package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody sees, whether or not they ever file anything. */
@ExtendWith(Journey.class)
class PublicPagesTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPublicPageFits(Screen screen, People people) {
        Citizen reader = people.on(screen).home();
        reader.sees().look("home").follow("提交申请").look("ways-in").follow("举报违法").look("report-form");
        reader.sees().follow("查进度").look("track");
        reader.opens("/help").look("help");
        reader.opens("/privacy").look("privacy");
    }

    @Test
    void anAddressThatDoesNotExistLeadsBack(People people) {
        Visitor lost = people.onPhone().opens("/nowhere");
        lost.sees("没有找到这个页面", "问题编号").look("not-found");
        lost.follow("回到首页").sees("从这里开始");
    }

    @Test
    void aWrongCodeAndAnUnknownNumberLookTheSame(People people) {
        Receipt receipt = people.onPhone().files(Story.TEA);
        Citizen guesser = people.onPhone();
        guesser.home().shows(receipt.number(), "2222-2222-2222-2222");
        guesser.sees().sees("没有找到相符的受理编号和查询码").look("track-refused");
        String wrongCode = guesser.sees().text();
        String number =
                receipt.number().replaceAll("\\d$", "") + (receipt.number().endsWith("9") ? "0" : "9");
        guesser.home().shows(number, receipt.code());
        assertThat(guesser.sees().text()).isEqualTo(wrongCode);
    }

    @Test
    void largeTextStaysUntilItIsSwitchedBack(People people) {
        Citizen reader = people.onPhone().home();
        reader.sees().press("大字");
        reader.sees().look("home-large");
        reader.opens("/filing/mediation").look("filing-large");
        assertThat(baseSize(reader)).isGreaterThanOrEqualTo(20);
        reader.sees().press("标准字号");
        assertThat(baseSize(reader)).isLessThan(20);
    }

    private static double baseSize(Citizen reader) {
        return Double.parseDouble(reader.sees()
                .page()
                .evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
                .toString());
    }
}
