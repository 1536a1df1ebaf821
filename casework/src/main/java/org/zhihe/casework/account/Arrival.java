package org.zhihe.casework.account;

import java.time.Duration;

/**
 * What came of a try to sign in.
 *
 * @param token what the browser carries from now on; empty unless let in
 * @param pause how long the next try has to wait; nothing unless the answer is WAIT
 * @param browser the note that makes this browser a known one; empty unless let in
 */
public record Arrival(Answer answer, String token, Duration pause, String browser) {
    public enum Answer {
        IN,
        /** Unknown login, wrong password, disabled: nobody is told which. */
        REFUSED,
        /** Too many misses; the password was not looked at. */
        WAIT
    }

    static Arrival refused() {
        return new Arrival(Answer.REFUSED, "", Duration.ZERO, "");
    }

    static Arrival later(Duration pause) {
        return new Arrival(Answer.WAIT, "", pause, "");
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
