/** An administrator looks after the rule and court tables: edits, previews, tries out, publishes. */
package org.zhihe.admin.rule;
