/** Numbers of papers: drawn from a locked row, never reused. */
package org.zhihe.casework.document;
