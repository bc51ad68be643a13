import { describe, expect, it } from 'vitest';
import { flows, isQuestion, nodeName, readersOf, readsOf, stages, tables } from '@/content/views/model-graph';
import { rulePath } from './links';
import { tallDrawing, wideDrawing } from './overview-layout';

describe('the decision graph', () => {
  it('has every table in one stage, after what it reads or in a flow against the order', () => {
    const nodes = stages.flatMap((stage) => stage.nodes);
    expect(new Set(nodes).size).toBe(nodes.length);
    for (const { id } of tables) expect(nodes).toContain(id);
    for (const node of nodes) expect(nodeName(node), node).not.toBe('');
  });

  it('counts each reading once', () => {
    const reads = tables.reduce((sum, table) => sum + readsOf(table).length, 0);
    expect(flows.reduce((sum, flow) => sum + flow.reads, 0)).toBe(reads);
  });

  it('knows who reads a node', () => {
    for (const table of tables) for (const node of readsOf(table)) expect(readersOf(node)).toContain(table.id);
    for (const node of stages.flatMap((stage) => stage.nodes))
      if (isQuestion(node)) expect(readersOf(node), node).not.toEqual([]);
  });

  it('leads from every row to its table', () => {
    for (const { id, rows } of tables)
      for (const row of rows) expect(rulePath(row.id)).toBe(`/model/tables/${id}#${row.id}`);
    expect(rulePath('no-such-row')).toBeNull();
  });

  it.each([wideDrawing(), tallDrawing()])('is drawn inside its frame', ({ width, height, stages: placed }) => {
    const nodes = placed.flatMap((stage) => stage.nodes);
    expect(nodes).toHaveLength(stages.flatMap((stage) => stage.nodes).length);
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });
});
