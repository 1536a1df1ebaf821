package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;

/**
 * A company's account and the people who share its matters.
 *
 * @param invited asked by mail, without an answer yet
 */
public record Company(List<Colleague> colleagues, List<Invited> invited) {

    @Introspected
    public record Colleague(long id, String name, String address, Instant joinedAt) {}

    /** @param answerBy until when the link is good */
    public record Invited(long id, String address, Instant invitedAt, Instant answerBy) {}

    /** The same seen by the person: {@code name} is the company's. */
    @Introspected
    public record Membership(long id, String name, Instant joinedAt) {}
}
