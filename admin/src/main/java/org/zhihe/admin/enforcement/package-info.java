/** What enforcement officers do with a lead and a case of theirs. */
package org.zhihe.admin.enforcement;
