package org.zhihe.journeys;

/** What the offices do with most matters before it becomes interesting. */
final class Office {

    private final People people;
    private StaffDesk intake;

    Office(People people) {
        this.people = people;
    }

    /** The officer who examines, routes and closes; the same person all through a journey. */
    StaffDesk intake() {
        if (intake == null) {
            intake = people.signIn("shouli");
        }
        return intake;
    }

    void accepts(Receipt receipt) {
        intake().finds(receipt).simply("受理", "确认受理").sees("已受理。请在期限内确定办理途径。");
    }

    /** Accepts, and routes as the rules propose first. */
    void acceptsAndRoutes(Receipt receipt, String way) {
        accepts(receipt);
        Sheet route = intake().step("确定办理途径");
        intake().sees().sees("首选", way);
        route.submit("确认途径").sees("已交办");
    }

    /** A mediation with a mediator; returns the mediator, at the matter's page. */
    StaffDesk appoints(Receipt receipt) {
        StaffDesk secretary = people.signIn("mishu").finds(receipt);
        secretary.step("指定调解员").answer("调解员", "（演示）王调解").submit("确认指定").sees("已指定调解员");
        return people.signIn("tiaojie").finds(receipt);
    }

    /** Returns what the respondent finds in its letter. */
    Receipt invites(StaffDesk mediator, Receipt receipt, String respondent) {
        mediator.step("邀请被申请人")
                .choose("邀请哪一方", "被申请人 " + respondent)
                .submit("发出邀请")
                .sees("邀请已发出");
        return mediator.readsInvitation(receipt, respondent);
    }

    void concludes(Receipt receipt, String outcome, String note) {
        intake().opens(receipt)
                .step("办结")
                .answer("办理结果", outcome)
                .answer("结案说明", note)
                .submit("确认办结")
                .sees("已办结，结果会告知当事人");
    }
}
