package org.zhihe.journeys;

/** Whoever takes part in a journey, each with a browser of their own. */
public final class People {

    private final RunningService service;
    private final Visitors visitors;
    private boolean scripts = true;

    People(RunningService service, Visitors visitors) {
        this.service = service;
        this.visitors = visitors;
    }

    /** From now on the browsers of those who come run no scripts, unless {@code scripts}. */
    People withScripts(boolean scripts) {
        this.scripts = scripts;
        return this;
    }

    Citizen onPhone() {
        return on(Screen.PHONE);
    }

    Citizen atDesk() {
        return on(Screen.DESK);
    }

    Citizen on(Screen screen) {
        return new Citizen(visitor(screen), service.portal());
    }

    /** A member of staff of the demo, signed in. */
    StaffDesk signIn(String login) {
        return StaffDesk.signIn(visitor(Screen.DESK), service.admin(), login);
    }

    /** The same on a phone: a mediator on the way to a session. */
    StaffDesk signInOnPhone(String login) {
        return StaffDesk.signIn(visitor(Screen.PHONE), service.admin(), login);
    }

    /** A member of staff before the door of the staff side. */
    Visitor staffAtDesk() {
        return visitor(Screen.DESK).open(service.admin() + "/");
    }

    /** The day comes on which the powers of attorney in this matter are over. */
    void dayAfterPowersOf(Receipt receipt) {
        service.letPowersRunOut(receipt.number());
    }

    /** The public side is stopped and started again. */
    void restartPortal() {
        service.restartPortal();
    }

    Postbox postbox() {
        return service.postbox();
    }

    private Visitor visitor(Screen screen) {
        return scripts ? visitors.on(screen) : visitors.withoutScriptsOn(screen);
    }
}
