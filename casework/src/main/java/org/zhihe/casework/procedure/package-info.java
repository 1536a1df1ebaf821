/** What every procedure shares: moves written down as data, and refusals that a page can word. */
package org.zhihe.casework.procedure;
