package org.zhihe.casework;

import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.Refusal;

/** A test of casework as it runs, on its database. Every test begins on the same Monday morning, with matters of its own. */
@ExtendWith(RunningCasework.class)
public abstract class CaseworkTest {
    protected static final TestClock CLOCK = RunningCasework.CLOCK;

    protected static <T> T the(Class<T> type) {
        return RunningCasework.bean(type);
    }

    protected static Officer clerk() {
        return the(TestStaff.class).one(Role.INTAKE_OFFICER, "centre");
    }

    protected static Officer secretary() {
        return the(TestStaff.class).one(Role.COMMITTEE_SECRETARY, "mediation-committee");
    }

    protected static Officer mediator() {
        return the(TestStaff.class).one(Role.MEDIATOR, "mediation-committee");
    }

    protected static Officer anotherMediator() {
        return the(TestStaff.class).another(Role.MEDIATOR, "mediation-committee");
    }

    protected static Officer officer(Role role, String bodyCode) {
        return the(TestStaff.class).one(role, bodyCode);
    }

    /** Does it, and expects the business to say no with this key (without {@code refusal.}). */
    protected static void refused(String key, Runnable act) {
        Assertions.assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Refusal.class, refusal -> Assertions.assertThat(refusal.messageKey())
                        .isEqualTo("refusal." + key));
    }

    protected static void notFound(Runnable act) {
        Assertions.assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
    }

    protected static long count(String sql, Object... arguments) {
        return ((Number) the(Rows.class).one(sql, arguments)).longValue();
    }

    protected static List<String> texts(String sql, Object... arguments) {
        return the(Rows.class).column(sql, arguments);
    }

    protected static <T> T inTransaction(Supplier<T> work) {
        return the(Together.class).run(work);
    }
}
