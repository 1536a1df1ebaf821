package org.zhihe.journeys;

import com.microsoft.playwright.Page;

/** Somebody in front of the portal, without an account: nobody has one. */
final class Citizen {

    private final Visitor visitor;
    private final String portal;

    Citizen(Visitor visitor, String portal) {
        this.visitor = visitor;
        this.portal = portal;
    }

    Visitor sees() {
        return visitor;
    }

    Citizen home() {
        visitor.open(portal + "/");
        return this;
    }

    Visitor opens(String path) {
        return visitor.open(portal + path);
    }

    Sheet sheet() {
        return Sheet.before(visitor);
    }

    /** From the front page to the form of a story, filled in but not sent. */
    Sheet tells(Story story) {
        home();
        visitor.follow(story.way());
        story.tell(sheet());
        return sheet();
    }

    Receipt files(Story story) {
        tells(story).submit("提交");
        return receipt();
    }

    Receipt receipt() {
        visitor.sees("已收到您的申请");
        return new Receipt(beside("受理编号"), beside("查询码"));
    }

    /** Opens a matter from the front page with what stands on the receipt or the invitation. */
    Citizen tracks(Receipt receipt) {
        home();
        return shows(receipt.number(), receipt.code());
    }

    Citizen shows(String number, String code) {
        sheet().answer("受理编号", number).answer("查询码", code).submit("查询");
        return this;
    }

    /** Looks at a matter again that this browser has opened. */
    Citizen returnsTo(Receipt receipt) {
        visitor.open(portal + "/matters/" + receipt.number());
        return this;
    }

    /** Takes one of the steps offered on the matter's page. */
    Sheet step(String action) {
        visitor.follow(action);
        return sheet();
    }

    /** What is stamped on the matter; empty when nothing is. */
    String seal() {
        return visitor.page().locator(".matter-head .seal").allInnerTexts().stream()
                .findFirst()
                .orElse("");
    }

    private String beside(String term) {
        return visitor.page()
                .locator(".receipt dt", new Page.LocatorOptions().setHasText(term))
                .locator("xpath=following-sibling::dd")
                .innerText()
                .trim();
    }
}
