import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
  @Field(() => Boolean) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The Relay connection of a node type: `class ShipmentConnection extends connectionOf(Shipment, 'Shipment') {}`. */
export function connectionOf<Node extends object>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`)
  class NodeEdge implements Edge<Node> {
    @Field(() => String) cursor: string;
    @Field(() => node) node: Node;
  }
  @ObjectType({ isAbstract: true })
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge]) edges: NodeEdge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many there are in all, on every page the same.' })
    totalCount: number;
  }
  return NodeConnection;
}

const encode = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');

/** The key after which a page begins, or null for the first page. Opaque outside, the node's sort key inside, so it stays true when rows come. */
export function keyAfter(cursor: string | null | undefined): string | null {
  return cursor ? Buffer.from(cursor, 'base64url').toString('utf8') : null;
}

/**
 * A page from the `first + 1` nodes that follow the cursor (the extra one says whether there is a next page).
 * @param keyOf the sort key of a node, unique within the connection
 */
export function pageOf<Node>(
  nodes: readonly Node[],
  page: { first: number; after?: string | null; totalCount: number; keyOf: (node: Node) => string },
): Connection<Node> {
  const edges = nodes.slice(0, page.first).map((node) => ({ cursor: encode(page.keyOf(node)), node }));
  return {
    edges,
    totalCount: page.totalCount,
    pageInfo: {
      hasNextPage: nodes.length > page.first,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
