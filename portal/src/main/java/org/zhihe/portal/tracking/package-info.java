/** A matter as its parties see it: where it is, who has it, what is next, by when. */
package org.zhihe.portal.tracking;
