package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A member of staff at work. */
final class StaffDesk {

    /** The same for everybody in the demo. */
    static final String PASSWORD = "zhihe-demo-2026";

    private static final Pattern CODE_IN_LETTER = Pattern.compile("输入查询码：(\\S+?)（");

    private final Visitor visitor;
    private final String admin;

    private StaffDesk(Visitor visitor, String admin) {
        this.visitor = visitor;
        this.admin = admin;
    }

    static StaffDesk signIn(Visitor visitor, String admin, String login) {
        visitor.open(admin + "/");
        Sheet.before(visitor).answer("账号", login).answer("密码", PASSWORD).submit("登录");
        visitor.sees("待办案件");
        return new StaffDesk(visitor, admin);
    }

    Visitor sees() {
        return visitor;
    }

    /** Takes a matter from among those of this desk, where {@link #looksUp} would have led. */
    StaffDesk finds(Receipt receipt) {
        visitor.open(admin + "/?tab=all&search=" + receipt.number());
        visitor.follow(receipt.number());
        return this;
    }

    /** Looks a matter up among those of this desk. */
    StaffDesk looksUp(Receipt receipt) {
        visitor.open(admin + "/");
        visitor.go(() -> visitor.page()
                .locator("main nav a", new Page.LocatorOptions().setHasText("全部"))
                .click());
        Sheet.before(visitor).answer("编号、名称或当事人", receipt.number()).submit("查找");
        visitor.follow(receipt.number());
        return this;
    }

    /** Types the matter's address, whether or not this desk has it. */
    StaffDesk opens(Receipt receipt) {
        visitor.open(admin + "/matters/" + receipt.number());
        return this;
    }

    /** Takes one of the steps offered on the matter's page. */
    Sheet step(String title) {
        visitor.follow(title);
        return Sheet.before(visitor);
    }

    /** Takes a step that asks nothing. */
    Visitor simply(String title, String confirmation) {
        return step(title).submit(confirmation);
    }

    /** What the invitation on paper tells its reader to type in. */
    Receipt readsInvitation(Receipt receipt, String respondent) {
        opens(receipt);
        visitor.follow("邀请函（" + respondent + "）");
        Matcher code = CODE_IN_LETTER.matcher(visitor.text());
        assertThat(code.find())
                .as("a query code in the letter: %s", visitor.text())
                .isTrue();
        visitor.sees("输入受理编号：" + receipt.number());
        return new Receipt(receipt.number(), code.group(1));
    }
}
