/** Asking another authority or an expert about a matter, and noting the answer. */
package org.zhihe.admin.consultation;
