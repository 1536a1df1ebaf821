package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One form against five sellers who have nothing to do with each other. */
@ExtendWith(Journey.class)
class SeriesTest {
    private static final List<String> SELLERS = List.of("虚构甲网店", "虚构乙网店", "虚构丙网店", "虚构丁网店", "虚构戊网店");

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void becomesFiveMatters(boolean scripts, People people) {
        Citizen holder = people.withScripts(scripts).onPhone();
        Sheet form = holder.tells(Story.JACKETS);
        for (int i = 0; i < SELLERS.size(); i++) {
            form.within("被申请人 " + (i + 1)).answer("姓名或单位名称", SELLERS.get(i));
            if (i + 1 < SELLERS.size()) {
                holder.sees().press("再添加一名被申请人");
            }
        }
        form.choose("他们是一起做的，还是各做各的", "各做各的，每人一件，分别办理");
        holder.sees().look("series-form");
        form.submit("提交");
        Receipt first = holder.receipt();
        holder.sees().sees("同一次提交的 5 件").sees(SELLERS.toArray(String[]::new)).look("series-receipt");
        List<String> numbers = holder.sees().page().locator(".series a").allInnerTexts();
        assertThat(numbers).hasSize(5).doesNotHaveDuplicates().contains(first.number());
        holder.sees().follow(numbers.get(4)).sees(SELLERS.get(4)).seesNot(SELLERS.get(0));

        StaffDesk clerk = people.signIn("shouli").finds(first);
        clerk.sees().sees("系列案第 2 件", numbers.get(1), SELLERS.get(1)).look("series-staff");
        clerk.sees()
                .follow(clerk.sees()
                        .page()
                        .locator("main a")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(numbers.get(4)))
                        .innerText());
        clerk.sees().sees(SELLERS.get(4));
    }
}
