/** What staff see of matters that may be the same, and what they do about it. */
package org.zhihe.admin.linking;
