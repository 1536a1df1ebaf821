/** The parts that pages of both programs are made of: the line, facts, papers, clocks. Each has its macro. */
package org.zhihe.templates.page;
