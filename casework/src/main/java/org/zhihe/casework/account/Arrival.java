package org.zhihe.casework.account;

import java.time.Duration;

/**
 * What came of a try to sign in.
 *
 * @param token what the browser carries from now on; empty when it has got nowhere
 * @param pause how long the next try has to wait; nothing unless the answer is WAIT
 * @param browser the note that makes this browser a known one; empty unless let in
 */
public record Arrival(Answer answer, String token, Duration pause, String browser) {
    public enum Answer {
        IN,
        /** The password was right; a code of the second factor is asked for next. */
        CODE,
        /** The password was right; a second factor has to be set up next. */
        ENROLMENT,
        /** The password was right; the second factor has to be set up by the link that was mailed. */
        LINK,
        /** Unknown login, wrong password, disabled, wrong code: nobody is told which. */
        REFUSED,
        /** Too many misses; the password was not looked at. */
        WAIT,
        /** The first stage has taken too long, or too many codes were wrong: from the beginning. */
        OVER
    }

    static Arrival refused() {
        return without(Answer.REFUSED);
    }

    static Arrival without(Answer answer) {
        return new Arrival(answer, "", Duration.ZERO, "");
    }

    static Arrival later(Duration pause) {
        return new Arrival(Answer.WAIT, "", pause, "");
    }

    static Arrival next(Answer stage, String token) {
        return new Arrival(stage, token, Duration.ZERO, "");
    }

    static Arrival in(String token, String browser) {
        return new Arrival(Answer.IN, token, Duration.ZERO, browser);
    }

    public boolean in() {
        return answer == Answer.IN;
    }

    /** As people wait: a begun minute is a minute. */
    public long waitMinutes() {
        return pause.plusSeconds(59).toMinutes();
    }
}
