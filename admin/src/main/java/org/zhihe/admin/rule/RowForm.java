package org.zhihe.admin.rule;

import org.zhihe.casework.routing.RuleRow;
import org.zhihe.casework.routing.RuleTable;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;

/** How the rows of one of the two tables are edited. */
interface RowForm<R extends RuleRow<R>> {
    RuleTable<R> table();

    /** Its words are {@code <words>.title}, {@code <words>.title.new} and {@code <words>.title.restore}. */
    String words();

    Form blank();

    Form of(R row);

    /** @param code of the row that is edited, empty for a new one */
    R read(String code, Answers answers);
}
