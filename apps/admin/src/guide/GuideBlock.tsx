import { List, Paragraph, Table } from '@digdir/designsystemet-react';
import { ScrollTable } from '../kit/ScrollTable.js';
import { GuideText } from './GuideText.js';
import type { Content } from './sections-of.js';

/** One part of a section of a text. */
export function GuideBlock({ block, section }: { block: Content; section: string }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <Paragraph className="guide-text">
          <GuideText text={block.text} />
        </Paragraph>
      );
    case 'list': {
      const Items = block.ordered ? List.Ordered : List.Unordered;
      return (
        <Items className="guide-text">
          {block.items.map((item) => (
            <List.Item key={item}>
              <GuideText text={item} />
            </List.Item>
          ))}
        </Items>
      );
    }
    case 'code':
      return (
        <pre className="guide-code" tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'table':
      return (
        <ScrollTable caption={`${section}: ${block.headings.join(', ')}`}>
          <Table.Head>
            <Table.Row>
              {block.headings.map((heading) => (
                <Table.HeaderCell key={heading} scope="col">
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {block.rows.map(([first = '', ...rest]) => (
              <Table.Row key={first}>
                <Table.HeaderCell scope="row">
                  <GuideText text={first} />
                </Table.HeaderCell>
                {rest.map((cell, column) => (
                  <Table.Cell key={block.headings[column + 1]}>
                    <GuideText text={cell} />
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </ScrollTable>
      );
  }
}
